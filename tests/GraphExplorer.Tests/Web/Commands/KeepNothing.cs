using System.Runtime.CompilerServices;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>No test touches the data of whoever runs it: without --data, commands work in memory.</summary>
internal static class KeepNothing
{
    [ModuleInitializer]
    public static void Set() => Environment.SetEnvironmentVariable("GRAPHEXPLORER_IN_MEMORY", "true");
}
