using GraphExplorer.Exploration.Export;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>The one place where what goes wrong in a command becomes words and an exit code.</summary>
internal static class CommandFaults
{
    /// <summary>Runs a command and returns its exit code.</summary>
    public static async Task<int> RunAsync(TextWriter errors, Func<Task> command)
    {
        try
        {
            await command();
            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped.");
            return ExitCodes.Stopped;
        }
        catch (Exception fault) when (IsExpected(fault))
        {
            await errors.WriteLineAsync(fault.Message);
            return ExitCodes.Failed;
        }
    }

    private static bool IsExpected(Exception fault) =>
        fault is StartFault or GraphException or ImportException or ExportException or TransferException or IOException or UnauthorizedAccessException;
}
