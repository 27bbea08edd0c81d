namespace GraphExplorer.Graph.Values;

/// <summary>
/// Reads digits and marks of temporal text from left to right; every <c>Try</c> leaves the place as it was when it fails.
/// </summary>
public ref struct TemporalScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;
    public readonly ReadOnlySpan<char> Rest => _rest;
    public readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    /// <summary>How many digits come next.</summary>
    public readonly int DigitCount
    {
        get
        {
            var end = _rest.IndexOfAnyExceptInRange('0', '9');
            return end < 0 ? _rest.Length : end;
        }
    }

    public bool TryTake(char mark)
    {
        if (Next != mark || AtEnd) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes one of two marks; true as <paramref name="negative"/> for a minus.</summary>
    public bool TrySign(out bool negative)
    {
        negative = Next == '-';
        return TryTake('-') || TryTake('+');
    }

    /// <summary>Exactly <paramref name="count"/> digits (at most 18) as a number.</summary>
    public bool TryDigits(int count, out long number)
    {
        number = 0;
        if (count is < 1 or > 18 || DigitCount < count) return false;
        foreach (var digit in _rest[..count]) number = (number * 10) + (digit - '0');
        _rest = _rest[count..];
        return true;
    }

    /// <summary>Two digits as a number.</summary>
    public bool TryTwoDigits(out int number)
    {
        var read = TryDigits(2, out var value);
        number = (int)value;
        return read;
    }

    /// <summary>One to nine digits after a decimal point, as billionths.</summary>
    public bool TryBillionths(out int nanos)
    {
        nanos = 0;
        var count = DigitCount;
        if (count > 9 || !TryDigits(count, out var digits)) return false;
        for (var i = count; i < 9; i++) digits *= 10;
        nanos = (int)digits;
        return true;
    }
}
