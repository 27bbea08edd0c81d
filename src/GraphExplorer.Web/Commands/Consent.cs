namespace GraphExplorer.Web.Commands;

/// <summary>Asks whether to do what cannot be undone by asking again.</summary>
/// <param name="input">Where an answer is read.</param>
/// <param name="errors">Where the question is written, so that it does not stand among the results.</param>
/// <param name="isTerminal">Whether there is somebody to ask.</param>
public sealed class Consent(TextReader input, TextWriter errors, bool isTerminal)
{
    /// <summary>Whether anybody can answer.</summary>
    public bool CanAsk => isTerminal;

    public static Consent Of(TextReader input, TextWriter errors) => new(input, errors, input == Console.In && !Console.IsInputRedirected);

    /// <summary>Only a yes is a yes; an end of the input is none.</summary>
    /// <param name="question">e.g. <c>Add them?</c>.</param>
    public async Task<bool> AskAsync(string question, CancellationToken cancellation)
    {
        await errors.WriteAsync($"{question} [y/N] ");
        var answer = (await input.ReadLineAsync(cancellation))?.Trim();
        return string.Equals(answer, "y", StringComparison.OrdinalIgnoreCase) || string.Equals(answer, "yes", StringComparison.OrdinalIgnoreCase);
    }
}
