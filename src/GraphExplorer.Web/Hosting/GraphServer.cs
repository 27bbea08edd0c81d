using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Api.Description;
using GraphExplorer.Web.Embeds;
using GraphExplorer.Web.Health;
using GraphExplorer.Web.QueryRoute;
using GraphExplorer.Web.Safety;
using GraphExplorer.Web.Session;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Hosting;

/// <summary>Puts the web server together: rules first, then pages and routes.</summary>
public static class GraphServer
{
    private const int LongestRequestLine = 128 * 1024;

    /// <summary>A server that is ready to start.</summary>
    /// <param name="store">The graph it serves.</param>
    /// <param name="addresses">Where it listens, and under which names it answers.</param>
    /// <param name="configure">Changes the builder before anything is built; for tests.</param>
    public static WebApplication Build(ContentStore store, IReadOnlyList<Uri> addresses, Action<WebApplicationBuilder>? configure = null) =>
        Build(store, new ServeOptions { Addresses = addresses }, configure);

    /// <summary>The same, with all that options say of how it is served.</summary>
    public static WebApplication Build(ContentStore store, ServeOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var webRoot = Folders.WebRoot();
        var builder = WebApplication.CreateEmptyBuilder(new() { WebRootPath = webRoot, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Addresses.Select(address => address.GetLeftPart(UriPartial.Authority))]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The address of a page holds all that was done to it: of a drawing of a thousand entities each may be named in it, and reloading asks for it.
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        // A server that cannot start says so in its own words.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRouting();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<Problems>();
        builder.Services.ConfigureHttpJsonOptions(json => Json.Configure(json.SerializerOptions));
        AddStore(builder.Services, store);
        SnapshotServing.Add(builder.Services, options);
        ApiDocument.Add(builder.Services);
        configure?.Invoke(builder);
        var app = builder.Build();
        Wire(app, AllowedHosts.For(options.PublishedAt.Count > 0 ? options.PublishedAt : options.Addresses, options.NamesOfOthers));
        return app;
    }

    private static void AddStore(IServiceCollection services, ContentStore store)
    {
        var accessor = new HttpContextAccessor();
        // The embedded store has no other web server beside it that could lag behind.
        var runner = store.Description.Kind == StoreDescription.Embedded ? store.Runner : new BookmarkingRunner(store.Runner, accessor);
        services.AddSingleton<IHttpContextAccessor>(accessor).AddSingleton<Failures>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(store.Description).AddSingleton(Gates.ForReading(runner));
        services.AddSingleton(provider => new ServedGraph(provider.GetRequiredService<ICypherRunner>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(store.State with { Runner = Gates.ForState(store.State.Runner == store.Runner ? runner : store.State.Runner), Behind = null });
        services.AddSingleton(new ServedDatabase(store.Database, Gates.ForStatements(runner, store.Description.ReadOnly)));
    }

    private static void Wire(WebApplication app, AllowedHosts hosts)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseRequestRules(hosts);
        app.UseStatusCodePages(context => ExplainStatusAsync(context.HttpContext));
        app.UseDiscovery();
        app.UseBookmarkCookie();
        app.UsePages();
        app.UseRouting();
        app.UseWholeSegments();
        app.MapApi();
        app.MapEmbeds();
        app.MapHealth();
        app.MapQueryRoute();
    }

    private static Task ExplainStatusAsync(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && LostPage.IsWanted(context.Request)
            ? LostPage.WriteAsync(context.Response)
            : Problems.WriteStatusAsync(context);
}
