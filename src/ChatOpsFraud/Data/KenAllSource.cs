using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Data;

/// <summary>Reads KEN_ALL.CSV (Shift_JIS) or utf_ken_all.csv: 15 columns, one row per code and town.</summary>
internal static class KenAllSource
{
    private const int CodeColumn = 2, PrefectureColumn = 6, MunicipalityColumn = 7, TownColumn = 8, Columns = 15;

    /// <summary>The present content with the prefectures of the file replaced.</summary>
    public static GazetteerContent Read(string file, GazetteerContent present)
    {
        var leaves = new Dictionary<string, Municipality>(StringComparer.Ordinal);
        var rows = new HashSet<PostalRow>();
        var remarkIsOpen = false;
        var number = 0;
        foreach (var line in Text(file).Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var cells = Cells(line.TrimEnd('\r'));
            if (!IsRow(cells)) throw new InvalidDataException($"Line {number}: not a row of KEN_ALL (15 columns, code of 7 digits).");
            leaves.TryAdd(cells[0], new(cells[PrefectureColumn], MunicipalityList.OwnName(cells[MunicipalityColumn]), cells[0]));
            var town = cells[TownColumn];
            // A remark in brackets may run over several rows; the first has the name, the others are remark only.
            if (!remarkIsOpen) AddTowns(rows, cells, town);
            remarkIsOpen = remarkIsOpen
                ? !town.Contains('）', StringComparison.Ordinal)
                : town.LastIndexOf('（') > town.LastIndexOf('）');
        }
        if (rows.Count == 0) throw new InvalidDataException("The file has no rows.");
        return Replace(present, leaves, rows);
    }

    private static void AddTowns(HashSet<PostalRow> rows, List<string> cells, string published)
    {
        var code = int.Parse(cells[CodeColumn], CultureInfo.InvariantCulture);
        foreach (var town in TownName.Split(published)) rows.Add(new(code, cells[0], town));
    }

    private static GazetteerContent Replace(
        GazetteerContent present, Dictionary<string, Municipality> leaves, HashSet<PostalRow> rows)
    {
        var replaced = leaves.Values.Select(m => m.Prefecture).ToHashSet(StringComparer.Ordinal);
        // Cities above wards are made anew from the wards, so that none outlives its last ward.
        var wardless = MunicipalityList.CitiesOf(present.Municipalities);
        var kept = present.Municipalities.Where(m => !replaced.Contains(m.Prefecture) && !wardless.Contains(m));
        var municipalities = MunicipalityList.WithCities(kept.Concat(leaves.Values));
        var codes = municipalities.Select(m => m.JisCode).ToHashSet(StringComparer.Ordinal);
        var gone = present.Municipalities.Where(m => replaced.Contains(m.Prefecture)).Select(m => m.JisCode).ToHashSet(StringComparer.Ordinal);
        return present with
        {
            Municipalities = municipalities,
            Rows = [.. present.Rows.Where(r => !gone.Contains(r.JisCode)).Concat(rows).OrderBy(r => r.Code)],
            OfficeRows = [.. present.OfficeRows.Where(r => codes.Contains(r.JisCode))],
        };
    }

    private static bool IsRow(List<string> cells) =>
        cells.Count == Columns && cells[0].Length == 5 && cells[0].All(char.IsAsciiDigit)
        && cells[CodeColumn].Length == 7 && cells[CodeColumn].All(char.IsAsciiDigit)
        && cells[PrefectureColumn].Length > 2 && cells[MunicipalityColumn].Length > 1;

    private static string Text(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(932).GetString(bytes);
        }
    }

    // The publisher quotes texts and not numbers; no cell holds a line break.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>(Columns);
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }
        cells.Add(cell.ToString());
        return cells;
    }
}
