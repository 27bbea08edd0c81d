using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using GraphExplorer.Snapshots.Scenes;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A picture in a line of a Word document: dots for every program, and vectors for those that know them.</summary>
internal static class WordPicture
{
    private const long PerPixel = 9525, PerCentimetre = 360_000;
    private const double WidestCentimetres = 17, HighestCentimetres = 20;
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string SvgUri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    public static Drawing Of(Scene scene, string pictureId, string vectorId)
    {
        var (width, height) = (scene.Width * PerPixel, scene.Height * PerPixel);
        var share = Math.Min(1, Math.Min(WidestCentimetres * PerCentimetre / width, HighestCentimetres * PerCentimetre / height));
        var (cx, cy) = ((long)(width * share), (long)(height * share));
        var vectors = new BlipExtension(new SVGBlip { Embed = vectorId }) { Uri = SvgUri };
        var picture = new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = 1, Name = "Picture" }, new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new Blip(new BlipExtensionList(vectors)) { Embed = pictureId }, new Stretch(new FillRectangle())),
            new Pictures.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = cx, Cy = cy }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        return new(new Inline(
            new Extent { Cx = cx, Cy = cy },
            new DocProperties { Id = 1, Name = "Picture", Title = XmlText.Clean(scene.Title), Description = XmlText.Clean(scene.Description) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(picture) { Uri = PictureUri }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
