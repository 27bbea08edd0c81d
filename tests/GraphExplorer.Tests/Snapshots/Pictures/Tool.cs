using System.ComponentModel;
using System.Diagnostics;
using GraphExplorer.Testing;

namespace GraphExplorer.Tests.Snapshots.Pictures;

/// <summary>A program of others that reads what we write: qpdf, pdftotext, pdftoppm, rsvg-convert.</summary>
internal static class Tool
{
    /// <summary>Writes a file, runs a program over it, and gives what it said. Skips or fails the test where there is no such program.</summary>
    /// <param name="arguments">With <c>{in}</c> for the file and <c>{out}</c> for another beside it.</param>
    /// <returns>Its exit code, what it wrote to its output, and the other file where it made one.</returns>
    public static async Task<(int Exit, string Said, byte[] Made)> RunAsync(string program, string arguments, byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("picture");
        try
        {
            var (read, made) = (Path.Combine(folder.FullName, "in"), Path.Combine(folder.FullName, "out"));
            await File.WriteAllBytesAsync(read, file);
            using var process = Start(program, arguments.Split(' ').Select(argument => argument.Replace("{in}", read, StringComparison.Ordinal).Replace("{out}", made, StringComparison.Ordinal)));
            var errors = process.StandardError.ReadToEndAsync();
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            var path = Directory.GetFiles(folder.FullName, "out*").FirstOrDefault();
            return (process.ExitCode, said + await errors, path is null ? [] : await File.ReadAllBytesAsync(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            TestEnvironment.Missing($"{program} is not installed");
            throw;
        }
    }
}
