using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Graph;

public class TemporalTextTests
{
    [Theory]
    [InlineData("2020-01-02")]
    [InlineData("0000-02-29")]
    [InlineData("-0001-01-01")]
    [InlineData("+12345-01-01")]
    [InlineData("-999999999-01-01")]
    [InlineData("+999999999-12-31")]
    public void A_date_is_read_and_written_alike(string text)
    {
        Assert.True(DateValue.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2000-02-29", 11016)]
    [InlineData("-999999999-01-01", -365243219162)]
    [InlineData("+999999999-12-31", 365241780471)]
    public void A_date_is_a_number_of_days_since_1970(string text, long epochDay)
    {
        Assert.True(DateValue.TryParse(text, out var value));
        Assert.Equal(epochDay, value.EpochDay);
    }

    [Fact]
    public void Days_and_dates_agree_over_a_whole_cycle_of_the_calendar()
    {
        var expected = IsoCalendar.DayOf(-401, 1, 1);
        for (var year = -401; year <= 401; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= IsoCalendar.DaysInMonth(year, month); day++)
                {
                    Assert.Equal(expected, IsoCalendar.DayOf(year, month, day));
                    Assert.Equal((year, month, day), IsoCalendar.DateOf(expected++));
                }
            }
        }
    }

    [Theory]
    [InlineData("12:00:00")]
    [InlineData("12:00:01.5")]
    [InlineData("23:59:59.999999999")]
    [InlineData("00:00:00.000000001")]
    public void A_local_time_is_read_and_written_alike(string text)
    {
        Assert.True(LocalTimeValue.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("12:00:00Z", "12:00:00Z")]
    [InlineData("12:00+01:00", "12:00:00+01:00")]
    [InlineData("01:00:00.12+02:05:59", "01:00:00.12+02:05:59")]
    [InlineData("12:00:00-18:00", "12:00:00-18:00")]
    public void A_time_is_read_and_written(string text, string written)
    {
        Assert.True(TimeValue.TryParse(text, out var value));
        Assert.Equal(written, value.ToString());
    }

    [Theory]
    [InlineData("2020-01-02T12:00:00")]
    [InlineData("-0001-12-31T23:59:59.5")]
    public void A_local_date_time_is_read_and_written_alike(string text)
    {
        Assert.True(LocalDateTimeValue.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("2020-01-02T12:00:00+01:00")]
    [InlineData("2020-01-02T12:00:00Z")]
    [InlineData("2020-01-02T12:00:00+01:00[Europe/Stockholm]")]
    [InlineData("2020-01-01T00:00:00Z[UTC]")]
    [InlineData("1818-07-21T00:00:00+00:53:28[Europe/Stockholm]")]
    public void A_date_time_is_read_and_written_alike(string text)
    {
        Assert.True(DateTimeValue.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("P1Y2M3DT4H5M6.7S", "P1Y2M3DT4H5M6.7S")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("P-1M", "P-1M")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT26H1M", "PT26H1M")]
    [InlineData("PT-0.5S", "PT-0.5S")]
    [InlineData("P1Y2M-3DT-0.999999999S", "P1Y2M-3DT-0.999999999S")]
    [InlineData("P1M-1DT-1H", "P1M-1DT-1H")]
    [InlineData("PT-1M-0.000000005S", "PT-1M-0.000000005S")]
    [InlineData("PT-1M0.000000005S", "PT-59.999999995S")]
    [InlineData("PT-1H1S", "PT-59M-59S")]
    [InlineData("P-14M", "P-1Y-2M")]
    public void A_duration_is_read_and_written_in_normal_form(string text, string written)
    {
        Assert.True(DurationValue.TryParse(text, out var value));
        Assert.Equal(written, value.ToString());
    }

    [Fact]
    public void A_negative_duration_holds_floored_seconds()
    {
        Assert.True(DurationValue.TryParse("PT-0.5S", out var value));
        Assert.Equal(new DurationValue(0, 0, -1, 500_000_000), value);
    }

    [Theory]
    [InlineData("SRID=7203;POINT (1.0 2.0)")]
    [InlineData("SRID=4326;POINT (35.27 51.19)")]
    [InlineData("SRID=9157;POINT Z (1.0 -2.0 3.0E10)")]
    [InlineData("SRID=4979;POINT Z (1.0 2.0 3.0)")]
    public void A_point_is_read_and_written_alike(string text)
    {
        Assert.True(PointValue.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("2020-1-02")]
    [InlineData("2021-02-29")]
    [InlineData("12345-01-01")]
    [InlineData("+1000000000-01-01")]
    [InlineData("24:00:00")]
    [InlineData("12:60:00")]
    [InlineData("12:00:00+18:01")]
    [InlineData("12:00:00.")]
    [InlineData("12:00:00.0000000001")]
    [InlineData("2020-01-02 12:00:00")]
    [InlineData("2020-01-02T12:00:00[Europe/Stockholm]")]
    [InlineData("2020-01-02T12:00:00Z[]")]
    [InlineData("P")]
    [InlineData("P1DT")]
    [InlineData("P1M1Y")]
    [InlineData("P1.5D")]
    [InlineData("P999999999999999999Y")]
    [InlineData("SRID=7203;POINT (1.0)")]
    [InlineData("SRID=9157;POINT (1.0 2.0)")]
    [InlineData("SRID=1;POINT (1.0 2.0)")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_that_is_none_of_them_is_refused(string? text)
    {
        Assert.False(DateValue.TryParse(text, out _));
        Assert.False(LocalTimeValue.TryParse(text, out _));
        Assert.False(TimeValue.TryParse(text, out _));
        Assert.False(LocalDateTimeValue.TryParse(text, out _));
        Assert.False(DateTimeValue.TryParse(text, out _));
        Assert.False(DurationValue.TryParse(text, out _));
        Assert.False(PointValue.TryParse(text, out _));
    }
}
