using GraphExplorer.Exploration.Setup;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Brings the schema of a server to the model's, and asks first where somebody's graph is there already.</summary>
/// <param name="output">Is told what is missing and what was added.</param>
/// <param name="consent">Whom to ask; null where the answer is yes.</param>
internal sealed class SchemaSetup(ICypherRunner runner, TextWriter output, Consent? consent)
{
    private readonly SetUpSchema _schema = new(runner);

    /// <summary>Tells what is missing, and adds nothing.</summary>
    public async Task<SetupPlan> LookAsync(CancellationToken cancellation)
    {
        var plan = await _schema.PlanAsync(cancellation);
        if (plan.Missing.Count == 0) await output.WriteLineAsync("The constraints and indexes of the model are all there.");
        else await output.WriteLineAsync($"The database lacks of the model's constraints and indexes:{Lines(plan.Missing.Select(rule => rule.Sentence))}");
        return plan;
    }

    /// <summary>Adds what is missing.</summary>
    /// <exception cref="StartFault">It cannot, or was not allowed to; with what to do.</exception>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var plan = await LookAsync(cancellation);
        if (plan.Missing.Count == 0) return;
        if (plan.Obstacles.Count > 0) throw new StartFault($"Nothing was changed, because not all of it can be added:{Lines(plan.Obstacles)}");
        if (plan.HoldsNodes && consent is not null) await AskAsync(consent, cancellation);
        await foreach (var rule in _schema.AddAsync(plan.Missing, cancellation)) await output.WriteLineAsync($"Added: {rule.Sentence}.");
    }

    private static async Task AskAsync(Consent consent, CancellationToken cancellation)
    {
        if (!consent.CanAsk)
            throw new StartFault("The database holds a graph already, and there is nobody to ask whether to add this to it: say --yes, or run it on a terminal. Nothing was changed.");
        if (!await consent.AskAsync("The database holds a graph already. Add them to it?", cancellation)) throw new StartFault("Nothing was changed.");
    }

    private static string Lines(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"{Environment.NewLine}  {text}"));
}
