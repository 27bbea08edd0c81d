using System.Text;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Pdf;

/// <summary>
/// Writes a scene as a PDF of one page of its size: vectors, text that can be searched and copied in the parts of fonts it needs, a figure with its description for
/// those who have it read to them, links.
/// </summary>
public static class PdfFile
{
    public const string MediaType = "application/pdf";

    /// <summary>Points of 1/72 inch for a pixel of 1/96.</summary>
    private const double Point = 0.75;

    /// <param name="stream">Written only.</param>
    /// <returns>What could not be shown as it is, each a sentence.</returns>
    public static IReadOnlyList<string> Write(Scene scene, FontShelf fonts, Stream stream)
    {
        var (objects, used, warnings) = (new PdfObjects(), new PdfFonts(), new FontWarnings());
        var marks = new PdfMarks(used, fonts, warnings);
        marks.Write(new ShapeMark(Outline.Rectangle(new(0, 0, scene.Width, scene.Height)), new(scene.Theme.Ground)));
        foreach (var mark in scene.Marks) marks.Write(mark);
        var (catalog, pages, page) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var size = $"{PdfText.Number(scene.Width * Point)} {PdfText.Number(scene.Height * Point)}";
        var turn = $"{PdfText.Number(Point)} 0 0 {PdfText.Number(-Point)} 0 {PdfText.Number(scene.Height * Point)} cm";
        var content = objects.AddStream(Encoding.Latin1.GetBytes($"/Figure << /MCID 0 >> BDC\nq {turn}\n{marks.Page}Q\nEMC\n"));
        var opacities = string.Concat(marks.Opacities.Select(one => $"/{PdfMarks.OpacityName(one)} << /ca {PdfText.Number(one)} /CA {PdfText.Number(one)} >> "));
        var links = string.Concat(marks.Links.Select(link => $"{Ref(objects.Add(Link(link, scene.Height)))} "));
        objects.Set(page, $"<< /Type /Page /Parent {Ref(pages)} /MediaBox [0 0 {size}] /Contents {Ref(content)} /StructParents 0 /Tabs /S " +
            $"/Resources << /Font << {used.Write(objects)}>> /ExtGState << {opacities}>> >> /Annots [{links}] >>");
        objects.Set(pages, $"<< /Type /Pages /Kids [{Ref(page)}] /Count 1 >>");
        objects.Set(catalog, $"<< /Type /Catalog /Pages {Ref(pages)} /Lang {PdfText.String(scene.Language)} /MarkInfo << /Marked true >> " +
            $"/ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {Ref(AddFigure(scene, objects, page))} >>");
        var info = objects.Add($"<< /Title {PdfText.String(scene.Title)} /Subject {PdfText.String(scene.Description)} /Producer (GraphExplorer) >>");
        objects.Write(stream, catalog, info);
        return [.. scene.Warnings, .. warnings.Sentences()];
    }

    private static int AddFigure(Scene scene, PdfObjects objects, int page)
    {
        var (root, document) = (objects.Reserve(), objects.Reserve());
        var figure = objects.Add($"<< /Type /StructElem /S /Figure /P {Ref(document)} /Pg {Ref(page)} /K 0 /Alt {PdfText.String(scene.Description)} >>");
        objects.Set(document, $"<< /Type /StructElem /S /Document /P {Ref(root)} /K [{Ref(figure)}] >>");
        objects.Set(root, $"<< /Type /StructTreeRoot /K [{Ref(document)}] /ParentTree << /Nums [0 [{Ref(figure)}]] >> >>");
        return root;
    }

    private static string Link((Box Place, string Address) link, double height)
    {
        double[] corners = [link.Place.Left, height - link.Place.Bottom, link.Place.Right, height - link.Place.Top];
        var place = string.Join(' ', corners.Select(corner => PdfText.Number(corner * Point)));
        return $"<< /Type /Annot /Subtype /Link /Rect [{place}] /Border [0 0 0] /F 4 /A << /S /URI /URI {PdfText.Ascii(link.Address)} >> >>";
    }

    private static string Ref(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");
}
