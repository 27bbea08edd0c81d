using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Figures;

/// <summary>
/// Amounts from the bottom upwards: from nothing, or from the least where all lie close together; in equal steps of ten times as much where the least would vanish
/// beside the greatest.
/// </summary>
internal sealed class FigureScale
{
    private static readonly double[] Rounds = [1, 2, 2.5, 5, 10];
    private const double Vanishing = 50;

    private readonly double _least;
    private readonly double _most;
    private readonly double _step;

    /// <param name="lines">At most so many across the chart.</param>
    public FigureScale(IEnumerable<FrozenFigure> figures, int lines)
    {
        var amounts = figures.SelectMany(Amounts).ToList();
        var (least, most) = (amounts.Min(), amounts.Max());
        var leastOfAny = amounts.Where(amount => amount > 0).DefaultIfEmpty(most).Min();
        IsByTens = least >= 0 && most / leastOfAny > Vanishing;
        if (IsByTens)
        {
            (_least, _most) = (Math.Floor(Math.Log10(leastOfAny)), Math.Ceiling(Math.Log10(most * 1.2)));
            _step = Math.Max(1, Math.Ceiling((_most - _least) / lines));
            return;
        }

        if (least > 0 && least < most * 0.8) least = 0;
        var wide = Math.Max(most - least, Math.Max(Math.Abs(most) * 0.1, 1e-9));
        var size = Math.Pow(10, Math.Floor(Math.Log10(wide / lines)));
        _step = Array.Find(Rounds, round => wide / (round * size) <= lines) * size;
        _least = Math.Floor((least - (least == 0 ? 0 : wide * 0.1)) / _step) * _step;
        _most = Math.Ceiling((most + (wide * 0.08)) / _step) * _step;
    }

    /// <summary>Whether each line is ten times the one below.</summary>
    public bool IsByTens { get; }

    /// <summary>0 for the bottom, 1 for the top. In steps of ten nothing at all is at the bottom.</summary>
    public double Share(double amount) => IsByTens
        ? (Math.Max(Math.Log10(Math.Max(amount, 0)), _least) - _least) / (_most - _least)
        : (amount - _least) / (_most - _least);

    public IEnumerable<double> Ticks() => Enumerable.Range(0, (int)Math.Floor(((_most - _least) / _step) + 1e-6) + 1)
        .Select(at => _least + (at * _step)).Select(place => IsByTens ? Math.Pow(10, place) : place);

    /// <summary>"3,000", "0.25".</summary>
    public static string Text(double amount) => Math.Abs(amount) is >= 1e15 or (> 0 and < 1e-4)
        ? amount.ToString("0.##e0", CultureInfo.InvariantCulture)
        : amount.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>Whether a figure has an amount to draw.</summary>
    public static bool HasAmount(FrozenFigure figure) => Amounts(figure).Any() && Amounts(figure).All(amount => double.IsFinite(amount) && Math.Abs(amount) < 1e18);

    private static IEnumerable<double> Amounts(FrozenFigure figure) => new[] { figure.Low, figure.Best, figure.High }.OfType<double>();
}
