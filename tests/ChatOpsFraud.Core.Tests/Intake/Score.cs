using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Tests.Intake;

/// <summary>Precision and recall over fields: a field counts as right when its id and its value are those expected.</summary>
internal sealed class Score
{
    private readonly StringBuilder _faults = new();
    private int _right;
    private int _read;
    private int _expected;

    public int Pastes { get; private set; }

    public double Precision => _read == 0 ? 1 : (double)_right / _read;

    public double Recall => _expected == 0 ? 1 : (double)_right / _expected;

    public void Add(string name, Dictionary<string, string> expected, Dictionary<string, string> read)
    {
        Pastes++;
        _read += read.Count;
        _expected += expected.Count;
        foreach (var (field, value) in read)
        {
            var wanted = expected.GetValueOrDefault(field);
            if (wanted == value) _right++;
            else _faults.AppendLine(CultureInfo.InvariantCulture, $"{name} {field}: read [{value}], expected [{wanted}]");
        }
        foreach (var (field, value) in expected)
            if (!read.ContainsKey(field)) _faults.AppendLine(CultureInfo.InvariantCulture, $"{name} {field}: missed [{value}]");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pastes} pastes, {_expected} fields: precision {Precision:P2} ({_right}/{_read}), recall {Recall:P2} ({_right}/{_expected})\n{_faults}");
}
