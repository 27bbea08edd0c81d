using System.Reflection;

namespace GraphExplorer.Web.Hosting;

/// <summary>The version of this build.</summary>
public static class ProductVersion
{
    /// <summary>E.g. <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
