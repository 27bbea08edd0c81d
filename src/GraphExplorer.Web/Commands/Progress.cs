namespace GraphExplorer.Web.Commands;

/// <summary>Tells on the error output that something takes its time, so that nobody thinks it hangs.</summary>
/// <param name="errors">Where it is told.</param>
/// <param name="isTerminal">On a terminal one line is kept up to date; in a log there is a line now and then.</param>
/// <param name="beat">How often it is looked whether the work is done.</param>
public sealed class Progress(TextWriter errors, bool isTerminal, TimeSpan beat)
{
    private const int BeatsBetweenLines = 10;
    private const string ClearLine = "\r\u001b[K";

    public static Progress Of(TextWriter errors) => new(errors, errors == Console.Error && !Console.IsErrorRedirected, TimeSpan.FromSeconds(1));

    /// <summary>Does the work; from the first beat on it is told how far it is.</summary>
    /// <param name="doing">e.g. <c>Loading the seed</c>.</param>
    /// <param name="work">Runs on a thread of its own.</param>
    /// <param name="soFar">How far it is, e.g. <c>1,200 rows</c>; null or an empty text for nothing to say.</param>
    public async Task<T> WhileAsync<T>(string doing, Func<Task<T>> work, Func<string>? soFar = null)
    {
        var running = Task.Run(work);
        var beats = 0;
        while (await Task.WhenAny(running, Task.Delay(beat)) != running)
        {
            beats++;
            if (isTerminal || beats % BeatsBetweenLines == 0) await TellAsync(doing, beats, soFar);
        }

        if (isTerminal && beats > 0) await errors.WriteAsync(ClearLine);
        return await running;
    }

    /// <summary>The same for work that knows its share: a bar on a terminal, a number in a log.</summary>
    public Task<T> WhileAsync<T>(string doing, Func<Task<T>> work, Share share) => WhileAsync(doing, work, isTerminal ? share.ToBar : share.ToString);

    private Task TellAsync(string doing, int beats, Func<string>? soFar)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{doing} … {(beats * beat).TotalSeconds:0} s{(soFar?.Invoke() is { Length: > 0 } far ? $", {far}" : "")}");
        return isTerminal ? errors.WriteAsync(ClearLine + line) : errors.WriteLineAsync(line);
    }
}
