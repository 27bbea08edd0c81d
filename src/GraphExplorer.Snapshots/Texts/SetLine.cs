using GraphExplorer.Snapshots.Fonts;

namespace GraphExplorer.Snapshots.Texts;

/// <summary>A glyph in its place.</summary>
/// <param name="X">From the start of the line.</param>
/// <param name="Source">The text it stands for, in the order it is read.</param>
public sealed record SetGlyph(FontFace Face, int Glyph, double X, double Width, string Source);

/// <summary>A line of text as it is seen, from left to right.</summary>
/// <param name="Missing">What no font has: drawn as a box.</param>
/// <param name="Respelled">What is drawn in Latin letters, since no font has it.</param>
public sealed record SetLine(double Width, IReadOnlyList<SetGlyph> Glyphs, string Missing, string Respelled);
