using System.Text;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Reads the files of one source, record by record.</summary>
internal abstract class CsvTable(CsvSource source, CsvReading reading)
{
    private string _file = "";
    private int _line;
    private bool _isUnread;

    protected CsvSource Source { get; } = source;

    protected CsvReading Reading { get; } = reading;

    protected IReadOnlyList<CsvColumn> Columns { get; private set; } = [];

    /// <summary>Adds what the files hold; every fault is told.</summary>
    public void Read()
    {
        foreach (var file in Source.Files)
        {
            _file = file;
            try
            {
                using var stream = File.OpenRead(file);
                using var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
                if (!ReadFile(stream, new(text, Reading.Marks.Delimiter))) return;
                Reading.Done(stream);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Cut(1, TransferFaultCodes.Unreadable, fault.Message);
            }
        }

        if (Columns.Count == 0 && !_isUnread) Cut(1, TransferFaultCodes.BadHeader, "There is no header: every file of the source is empty.");
    }

    /// <summary>What is wrong with the header as a whole, in sentences.</summary>
    protected abstract IEnumerable<string> HeaderFaults();

    /// <summary>Adds what a record of as many fields as columns says.</summary>
    protected abstract void Add(IReadOnlyList<CsvField> fields);

    protected void Fault(string code, string sentence) => Reading.Faults.Add(_file, _line, code, sentence);

    /// <summary>The fields of a role, as one text: several make one id together.</summary>
    protected string? Key(IReadOnlyList<CsvField> fields, CsvRole role)
    {
        string? key = null;
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role != role) continue;
            if (fields[i].Text.Length == 0) return null;
            key = key is null ? fields[i].Text : $"{key}\u001F{fields[i].Text}";
        }

        return key;
    }

    /// <summary>An id as a message shows it.</summary>
    protected static string Shown(string key) => $"'{key.Replace('\u001F', ' ')}'";

    // False where nothing that follows has a meaning.
    private bool ReadFile(Stream stream, CsvRecords records)
    {
        while (Next(records))
        {
            _line = records.Line;
            if (Columns.Count == 0)
            {
                if (!ReadHeader(records)) return false;
            }
            else if (records.Fields.Count != Columns.Count)
            {
                Fault(TransferFaultCodes.WrongFieldCount, string.Create(CultureInfo.InvariantCulture, $"The header has {Columns.Count} columns and this record {records.Fields.Count} fields."));
            }
            else
            {
                Add(records.Fields);
            }

            Reading.Look(stream);
        }

        return true;
    }

    private bool ReadHeader(CsvRecords records)
    {
        var isGood = true;
        Columns = CsvHeader.Read(records.Fields, Reading.Marks, Tell);
        foreach (var sentence in HeaderFaults()) Tell(sentence);
        return isGood;

        void Tell(string sentence)
        {
            isGood = false;
            Cut(_line, TransferFaultCodes.BadHeader, sentence);
        }
    }

    private bool Next(CsvRecords records)
    {
        try
        {
            return records.Next();
        }
        catch (CsvFault fault)
        {
            Cut(fault.Line, TransferFaultCodes.BadCsv, fault.Message);
        }
        catch (DecoderFallbackException)
        {
            Cut(records.Line, TransferFaultCodes.BadCsv, "At or after this line there are bytes that are no UTF-8; save the file as UTF-8.");
        }

        return false;
    }

    private void Cut(int line, string code, string sentence)
    {
        (_isUnread, Reading.IsCut) = (true, true);
        Reading.Faults.Add(_file, line, code, sentence);
    }
}
