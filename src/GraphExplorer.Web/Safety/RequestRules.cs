using GraphExplorer.Web.Embeds;

namespace GraphExplorer.Web.Safety;

/// <summary>What a request has to be before anything looks at it.</summary>
internal static class RequestRules
{
    public static void UseRequestRules(this IApplicationBuilder app, AllowedHosts hosts) => app.Use((context, next) =>
    {
        hosts.Check(context.Request);
        if (!EmbedFraming.IsFor(context.Request)) SameOrigin.Check(context.Request);
        JsonBodies.Check(context.Request);
        return next(context);
    });

    // The error answer clears the headers set before it, so they are set when the answer starts.
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            SecurityHeaders.Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    });
}
