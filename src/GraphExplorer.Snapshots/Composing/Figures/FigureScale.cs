using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Figures;

/// <summary>Amounts from the bottom upwards: from nothing, or from the least where all lie close together.</summary>
internal sealed class FigureScale
{
    private static readonly double[] Rounds = [1, 2, 2.5, 5, 10];
    private const int Lines = 6;

    private readonly double _least;
    private readonly double _most;
    private readonly double _step;

    public FigureScale(IEnumerable<FrozenFigure> figures)
    {
        var amounts = figures.SelectMany(figure => new[] { figure.Low, figure.Best, figure.High }).OfType<double>().Where(double.IsFinite).ToList();
        var (least, most) = (amounts.Min(), amounts.Max());
        if (least > 0 && least < most * 0.8) least = 0;
        var wide = Math.Max(most - least, Math.Max(Math.Abs(most) * 0.1, 1e-9));
        var size = Math.Pow(10, Math.Floor(Math.Log10(wide / Lines)));
        _step = Array.Find(Rounds, round => wide / (round * size) <= Lines) * size;
        _least = Math.Floor((least - (least == 0 ? 0 : wide * 0.1)) / _step) * _step;
        _most = Math.Ceiling((most + (wide * 0.08)) / _step) * _step;
    }

    /// <summary>0 for the bottom, 1 for the top.</summary>
    public double Share(double amount) => (amount - _least) / (_most - _least);

    public IEnumerable<double> Ticks() => Enumerable.Range(0, (int)Math.Round((_most - _least) / _step) + 1).Select(at => _least + (at * _step));

    /// <summary>"3,000", "0.25".</summary>
    public static string Text(double amount) => Math.Abs(amount) is >= 1e15 or (> 0 and < 1e-4)
        ? amount.ToString("0.##e0", CultureInfo.InvariantCulture)
        : amount.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>Whether a figure has an amount to draw.</summary>
    public static bool HasAmount(FrozenFigure figure) =>
        new[] { figure.Low, figure.Best, figure.High }.OfType<double>().Any() &&
        new[] { figure.Low, figure.Best, figure.High }.OfType<double>().All(amount => double.IsFinite(amount) && Math.Abs(amount) < 1e18);
}
