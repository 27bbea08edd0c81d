using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Api.Description;
using GraphExplorer.Web.Health;
using GraphExplorer.Web.QueryRoute;
using GraphExplorer.Web.Safety;

namespace GraphExplorer.Web.Hosting;

/// <summary>Puts the web server together: rules first, then pages and routes.</summary>
public static class GraphServer
{
    /// <summary>A server that is ready to start.</summary>
    /// <param name="store">The graph it serves.</param>
    /// <param name="addresses">Where it listens, and under which names it answers.</param>
    /// <param name="configure">Changes the builder before anything is built; for tests.</param>
    public static WebApplication Build(ContentStore store, IReadOnlyList<Uri> addresses, Action<WebApplicationBuilder>? configure = null)
    {
        var webRoot = Folders.WebRoot();
        var builder = WebApplication.CreateEmptyBuilder(new() { WebRootPath = webRoot, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. addresses.Select(address => address.GetLeftPart(UriPartial.Authority))]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        // A server that cannot start says so in its own words.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRouting();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<Problems>();
        builder.Services.ConfigureHttpJsonOptions(json => Json.Configure(json.SerializerOptions));
        var reading = Gates.ForReading(store.Runner);
        builder.Services.AddSingleton(store.Description).AddSingleton(reading).AddSingleton(_ => new ServedGraph(reading, TimeProvider.System));
        builder.Services.AddSingleton(new ServedDatabase(store.Database, Gates.ForStatements(store.Runner, store.Description.ReadOnly))).AddSingleton<Failures>();
        ApiDocument.Add(builder.Services);
        configure?.Invoke(builder);
        var app = builder.Build();
        Wire(app, AllowedHosts.For(addresses));
        return app;
    }

    private static void Wire(WebApplication app, AllowedHosts hosts)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseRequestRules(hosts);
        app.UseStatusCodePages(context => ExplainStatusAsync(context.HttpContext));
        app.UseDiscovery();
        app.UsePages();
        app.UseRouting();
        app.UseWholeSegments();
        app.MapApi();
        app.MapHealth();
        app.MapQueryRoute();
    }

    private static Task ExplainStatusAsync(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && LostPage.IsWanted(context.Request)
            ? LostPage.WriteAsync(context.Response)
            : Problems.WriteStatusAsync(context);
}
