namespace GraphExplorer.Graph.Values;

/// <summary>Adds up the units of a duration's text. An amount beyond 64 bits makes the whole unreadable.</summary>
internal sealed class DurationReader
{
    private Int128 _months;
    private Int128 _days;
    private Int128 _nanos;

    /// <summary>Reads amounts with units in the order given, each at most once; stops at the first that is not of them.</summary>
    public bool ReadUnits(ref TemporalScanner scanner, string units)
    {
        var isTime = units[0] == 'H';
        var next = 0;
        while (!scanner.AtEnd && scanner.Next != 'T')
        {
            if (!TryAmount(ref scanner, out var amount, out var nanos)) return false;
            var unit = units.IndexOf(scanner.Next, next);
            if (unit < 0 || (nanos != 0 && units[unit] != 'S')) return false;
            scanner.TryTake(units[unit]);
            Add(units[unit], isTime, amount, nanos);
            next = unit + 1;
        }

        return true;
    }

    public DurationValue? Result()
    {
        var seconds = _nanos / IsoCalendar.NanosPerSecond;
        var rest = _nanos % IsoCalendar.NanosPerSecond;
        if (rest < 0) (seconds, rest) = (seconds - 1, rest + IsoCalendar.NanosPerSecond);
        return Fits(_months) && Fits(_days) && Fits(seconds)
            ? new((long)_months, (long)_days, (long)seconds, (int)rest)
            : null;
    }

    private static bool TryAmount(ref TemporalScanner scanner, out long amount, out int nanos)
    {
        nanos = 0;
        scanner.TrySign(out var negative);
        if (!scanner.TryDigits(scanner.DigitCount, out amount)) return false;
        if (scanner.TryTake('.') && !scanner.TryBillionths(out nanos)) return false;
        if (negative) (amount, nanos) = (-amount, -nanos);
        return true;
    }

    private void Add(char unit, bool isTime, long amount, int nanos)
    {
        switch (unit)
        {
            case 'Y': _months += (Int128)amount * 12; break;
            case 'M' when !isTime: _months += amount; break;
            case 'W': _days += (Int128)amount * 7; break;
            case 'D': _days += amount; break;
            case 'H': _nanos += (Int128)amount * 3600 * IsoCalendar.NanosPerSecond; break;
            case 'M': _nanos += (Int128)amount * 60 * IsoCalendar.NanosPerSecond; break;
            default: _nanos += ((Int128)amount * IsoCalendar.NanosPerSecond) + nanos; break;
        }
    }

    private static bool Fits(Int128 value) => value >= long.MinValue && value <= long.MaxValue;
}
