using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of lists of numbers taken as vectors, in single precision as Neo4j computes them.</summary>
internal static class VectorFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("vector.similarity.cosine", Cosine),
        new("vector.similarity.euclidean", Euclidean),
    ];

    private static Value Cosine(Call call)
    {
        var (a, b) = Vectors(call);
        double dot = 0, lengthA = 0, lengthB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }

        if (lengthA == 0 || lengthB == 0) throw RuntimeFailure.InvalidValue($"`{call.Function}` takes no vector of length 0", call.Span);
        return Value.Of((double)(float)((1 + (dot / Math.Sqrt(lengthA * lengthB))) / 2));
    }

    private static Value Euclidean(Call call)
    {
        var (a, b) = Vectors(call);
        double sum = 0;
        for (var i = 0; i < a.Length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Value.Of((double)(float)(1 / (1 + sum)));
    }

    private static (double[] A, double[] B) Vectors(Call call)
    {
        var (a, b) = (Vector(call, 0), Vector(call, 1));
        return a.Length == b.Length
            ? (a, b)
            : throw RuntimeFailure.InvalidValue($"`{call.Function}` takes two vectors of as many numbers", call.Span);
    }

    private static double[] Vector(Call call, int position)
    {
        var items = call.List(position);
        return items.Count > 0 && items.All(item => item.IsNumber && double.IsFinite(item.AsFloat))
            ? [.. items.Select(item => item.AsFloat)]
            : throw call.InvalidValue(position, "a list of numbers");
    }
}
