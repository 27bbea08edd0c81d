using System.Text;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>Writes Korean syllables in Latin letters, sound by sound in the Revised Romanization, for where no font has them.</summary>
internal static class Hangul
{
    private const int First = 0xAC00, Count = 11172, Vowels = 21, Ends = 28;

    private static readonly string[] Start = "g kk n d tt r m b pp s ss - j jj ch k t p h".Split(' ');
    private static readonly string[] Middle = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] End = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Split(' ');

    public static bool IsSyllable(Rune rune) => rune.Value is >= First and < First + Count;

    /// <summary>For 조 <c>jo</c>.</summary>
    public static string Latin(Rune syllable)
    {
        var place = syllable.Value - First;
        return string.Concat(Start[place / (Vowels * Ends)], Middle[place / Ends % Vowels], End[place % Ends]).Replace("-", "", StringComparison.Ordinal);
    }
}
