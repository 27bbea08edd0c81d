using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>What is said after the rows.</summary>
/// <param name="Query">From the runner.</param>
/// <param name="Available">When the first row was there, from the start of the statement.</param>
/// <param name="Consumed">When the last row was read.</param>
internal sealed record AnswerSummary(QuerySummary Query, TimeSpan Available, TimeSpan Consumed);
