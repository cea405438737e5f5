using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.RuleSets;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Rule sets and their ledger in the same file. They are few, so they share the connection that writes.</summary>
internal sealed class SqliteRuleArchive(SqliteFile file, SqliteWriter writer, KeyRing keys) : IRuleArchive
{
    private readonly Statement _keep = file.Prepare("""
        INSERT INTO rule_sets VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET approval = excluded.approval WHERE approval IS NULL AND excluded.approval IS NOT NULL
        """);

    private readonly Statement _find = file.Prepare("SELECT edition, kept_at, content, approval FROM rule_sets WHERE hash = ?");
    private readonly Statement _list = file.Prepare("SELECT hash, edition FROM rule_sets ORDER BY kept_at DESC, hash");
    private readonly Statement _append = file.Prepare("INSERT INTO rule_activations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement _history = file.Prepare($"SELECT {ActivationRow.Columns} FROM rule_activations ORDER BY position");
    private readonly Statement _last = file.Prepare("SELECT position, seal FROM rule_activations ORDER BY position DESC LIMIT 1");
    private readonly Statement _end = file.Prepare(
        "INSERT INTO rule_activation_end VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET position = excluded.position, seal = excluded.seal");

    public Task KeepAsync(KeptRuleSet set, CancellationToken cancellationToken)
    {
        var content = RuleContent.Pack(set.Files);
        return Write(() => _keep.With(set.Hash).With(set.Edition).With(Timestamp.Format(set.KeptAt)).With(content).With(set.Approval).Run(), cancellationToken);
    }

    public Task<KeptRuleSet?> FindAsync(string hash, CancellationToken cancellationToken) =>
        writer.InTurnAsync(() => _find.With(hash).First(row => Read(hash, row)), cancellationToken);

    public Task<IReadOnlyList<(string Hash, string Edition)>> ListAsync(CancellationToken cancellationToken) =>
        writer.InTurnAsync<IReadOnlyList<(string, string)>>(() => [.. _list.All(row => (row.Text(0), row.Text(1)))], cancellationToken);

    public Task RecordAsync(RuleActivation activation, CancellationToken cancellationToken) => Write(() => Append(activation), cancellationToken);

    public Task<IReadOnlyList<RuleActivation>> HistoryAsync(CancellationToken cancellationToken) =>
        writer.InTurnAsync<IReadOnlyList<RuleActivation>>(() => [.. _history.All(row => ActivationRow.Read(row).Activation)], cancellationToken);

    private Task<int> Write(Func<int> work, CancellationToken cancellationToken) =>
        writer.InTurnAsync(() => writer.InTransaction(work), cancellationToken);

    private int Append(RuleActivation activation)
    {
        var (last, before) = _last.First(row => (row.Number(0), row.Bytes(1)));
        var position = last + 1;
        var seal = keys.SealActivation(before ?? [], position, activation);
        _append.With(position).With(Timestamp.Format(activation.At)).With(activation.Hash).With(activation.Edition).With(activation.Author)
            .With(activation.Approver).With(activation.IsAccepted ? 1 : 0).With(activation.Reason).With(activation.Place).With(seal).Run();
        return _end.With(position).With(keys.SealActivationEnd(position, seal)).Run();
    }

    private static KeptRuleSet? Read(string hash, Statement row) => RuleContent.Unpack(row.Bytes(2)) is { } files
        ? new KeptRuleSet(hash, row.Text(0), Timestamp.Parse(row.Text(1)), files, row.TextOrNull(3))
        : null;
}
