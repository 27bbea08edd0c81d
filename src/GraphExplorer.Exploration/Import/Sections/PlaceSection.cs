using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A place, with the place that holds it. Coordinates come as a pair and with their precision.</summary>
internal static class PlaceSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "place");
        var latitude = entry.Number("latitude", -90, 90);
        var longitude = entry.Number("longitude", -180, 180);
        var precision = entry.OneOf("geoPrecision", Vocabulary.GeoPrecisions);
        if (latitude is null != longitude is null || latitude is null != precision is null)
        {
            entry.Draft.Fault(entry.At, ImportFaultCodes.MissingKey, "'latitude', 'longitude' and 'geoPrecision' come together or not at all.");
        }

        var properties = EntityProperties.Read(entry)
            .With("kind", entry.RequiredOneOf("kind", Vocabulary.PlaceKinds).AsValue())
            .With("latitude", latitude.AsValue())
            .With("longitude", longitude.AsValue())
            .With("geoPrecision", precision.AsValue())
            .With("candidates", entry.Texts("candidates").AsValue());
        entry.Draft.Add(new(id, ["Place", "Entity"], properties, entry.At));
        entry.Draft.Relate(id, "WITHIN", entry.Text("within"), entry.PositionOf("within"));
        entry.Close();
    }
}
