using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Interview;

/// <summary>What the shipped questions have to hold: every item of 表1 to 表3, plain sentences, one meaning a word.</summary>
public partial class QuestionnaireContentTests
{
    private static readonly Questionnaire Shipped = QuestionnaireFiles.ShippedQuestionnaire;

    public static TheoryData<string, string, FieldKind, QuestionStage, bool> Fields => new()
    {
        { "triage.emergency", "緊急の危険", FieldKind.Choice, QuestionStage.Triage, true },
        { "triage.role", "立場", FieldKind.Choice, QuestionStage.Triage, true },
        { "triage.topic", "相談の内容", FieldKind.Choice, QuestionStage.Triage, true },
        { "triage.ownLeak", "自社サイトからのカード情報漏えいの懸念", FieldKind.Choice, QuestionStage.Triage, true },
        { "triage.damage", "被害に遭った具体的な事実", FieldKind.Choice, QuestionStage.Triage, true },
        { "triage.shipped", "発送の状況", FieldKind.Choice, QuestionStage.Triage, false },
        { "triage.urgent", "急ぎ", FieldKind.Choice, QuestionStage.Triage, false },
        { "company.name", "会社名", FieldKind.Text, QuestionStage.Interview, true },
        { "company.address", "会社所在地（住所）", FieldKind.Address, QuestionStage.Interview, true },
        { "company.postalCode", "郵便番号", FieldKind.PostalCode, QuestionStage.Interview, false },
        { "reporter.department", "担当所属（部署名）", FieldKind.Text, QuestionStage.Interview, false },
        { "reporter.name", "担当者氏名", FieldKind.PersonName, QuestionStage.Interview, true },
        { "reporter.kana", "フリガナ", FieldKind.Kana, QuestionStage.Interview, true },
        { "reporter.phone", "担当者連絡先電話番号", FieldKind.Phone, QuestionStage.Interview, true },
        { "reporter.email", "メールアドレス", FieldKind.Email, QuestionStage.Interview, true },
        { "incident.discoveredOn", "発覚日（認知日）", FieldKind.Date, QuestionStage.Interview, true },
        { "incident.discovery", "発覚の経緯", FieldKind.LongText, QuestionStage.Interview, true },
        { "incident.reason", "不正利用と判断した理由", FieldKind.LongText, QuestionStage.Interview, true },
        { "shop.name", "屋号", FieldKind.Text, QuestionStage.Interview, true },
        { "shop.url", "サイトURL", FieldKind.Url, QuestionStage.Interview, true },
        { "orders[n].purchasedAt", "不正購入日時", FieldKind.DateTime, QuestionStage.Interview, true },
        { "orders[n].items[m].name", "商品名", FieldKind.Text, QuestionStage.Interview, true },
        { "orders[n].items[m].quantity", "数量", FieldKind.Quantity, QuestionStage.Interview, true },
        { "orders[n].items[m].price", "販売価格", FieldKind.Money, QuestionStage.Interview, true },
        { "orders[n].items.more", "ほかの商品", FieldKind.YesNo, QuestionStage.Interview, false },
        { "orders.more", "ほかの注文", FieldKind.YesNo, QuestionStage.Interview, false },
        { "orders[n].buyer.address", "発注者住所", FieldKind.LooseAddress, QuestionStage.Preservation, false },
        { "orders[n].buyer.name", "発注者氏名", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].buyer.phone", "発注者電話番号", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].delivery.address", "配送先住所", FieldKind.LooseAddress, QuestionStage.Preservation, false },
        { "orders[n].delivery.name", "配送先氏名", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].delivery.phone", "配送先電話番号", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].delivery.carrier", "配送業者", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].log.clientIp", "アクセス元IPアドレス（購入時等）", FieldKind.Ip, QuestionStage.Preservation, false },
        { "orders[n].log.clientPort", "アクセス元ポート番号（購入時等）", FieldKind.Port, QuestionStage.Preservation, false },
        { "orders[n].log.accessedAt", "アクセス日時（購入時等）", FieldKind.DateTime, QuestionStage.Preservation, false },
        { "orders[n].log.userAgent", "ブラウザ情報（ユーザーエージェント）", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].log.language", "言語情報", FieldKind.Text, QuestionStage.Preservation, false },
        { "orders[n].log.serverIp", "アクセス先IPアドレス（ECサイトが管理しているIPアドレス）", FieldKind.Ip, QuestionStage.Preservation, false },
        { "access.suspected", "不正アクセス疑い有無", FieldKind.YesNo, QuestionStage.Preservation, false },
        { "access.authServerLocation", "認証サーバの設置場所", FieldKind.Text, QuestionStage.Preservation, false },
        { "access.operationLog", "操作ログの有無（購入時の画面遷移等）", FieldKind.YesNo, QuestionStage.Preservation, false },
        { "contractor.used", "当該ECサイトに係る委託業者の有無", FieldKind.YesNo, QuestionStage.Preservation, false },
        { "contractor.name", "業者名", FieldKind.Text, QuestionStage.Preservation, false },
        { "other.notes", "その他参考となる事項", FieldKind.LongText, QuestionStage.Preservation, false },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Shipped_FieldOfTheGuideline_IsAskedWithReasonAndClause(
        string field, string label, FieldKind kind, QuestionStage stage, bool required)
    {
        var section = Assert.Single(Shipped.Sections, s => s.Questions.Any(q => q.Field == field));
        var question = section.Questions.Single(q => q.Field == field);

        Assert.Equal((label, kind, stage, required), (question.Label, question.Kind, section.Stage, question.Required));
        Assert.EndsWith("ためです。", FirstSentence(question.Why), StringComparison.Ordinal);
        Assert.StartsWith("jcca:", question.Clause, StringComparison.Ordinal);
        if (kind is not (FieldKind.Choice or FieldKind.YesNo)) Assert.NotNull(question.Example);
    }

    [Fact]
    public void Shipped_Questions_AskInTheOrderOfTheGuidelineAndNothingElse() =>
        Assert.Equal(Fields.Select(row => row.Data.Item1), Shipped.Questions.Select(q => q.Field));

    [Fact]
    public void Shipped_Clauses_StandInTheSources()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(QuestionnaireFiles.RulesFolder, "sources"), "*.json").Select(File.ReadAllText);
        var clauses = string.Concat(sources);

        Assert.All(Shipped.Questions, q => Assert.Contains($"\"id\": \"{q.Clause}\"", clauses, StringComparison.Ordinal));
    }

    [Fact]
    public void Shipped_TriageChoices_AreTheValuesOfTheFacts()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(QuestionnaireFiles.RulesFolder, "triage", "facts.json")));
        var asked = facts.RootElement.GetProperty("facts").EnumerateArray().Where(f => f.GetProperty("origin").GetString() == "asked")
            .ToDictionary(f => f.GetProperty("id").GetString()!);

        Assert.All(Shipped.Questions.Where(q => q.Field.StartsWith("triage.", StringComparison.Ordinal)), q =>
        {
            Assert.Equal(asked[q.Field].GetProperty("label").GetString(), q.Label);
            Assert.Equal(
                asked[q.Field].GetProperty("values").EnumerateArray().Select(v => (v.GetProperty("id").GetString(), v.GetProperty("label").GetString())),
                q.Choices.Select(c => ((string?)c.Value, (string?)c.Label)));
        });
        Assert.Equal(asked.Keys, Shipped.Questions.Where(q => q.Field.StartsWith("triage.", StringComparison.Ordinal)).Select(q => q.Field));
    }

    [Fact]
    public void Shipped_Names_StandForOneFieldEvenWhenWidthIsFolded()
    {
        var names = Shipped.Questions.SelectMany(q => q.Aliases.Append(q.Label)).Select(Folded).ToList();

        Assert.Empty(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Equal("reporter.phone", FieldCalled("電話"));
        Assert.Equal("reporter.email", FieldCalled("メール"));
        Assert.Equal("company.address", FieldCalled("住所"));
        Assert.Equal("orders[n].log.clientIp", FieldCalled("IP"));
        Assert.Equal("orders[n].log.clientPort", FieldCalled("ポート"));
        Assert.Equal("orders[n].log.userAgent", FieldCalled("UA"));
    }

    [Fact]
    public void Shipped_ChoiceWords_MeanOneChoiceEvenWhenWidthIsFolded()
    {
        foreach (var question in Shipped.Questions)
        {
            var words = question.Choices.SelectMany(c => c.Synonyms.Append(c.Label)).Select(Folded).ToList();
            Assert.Equal(words.Distinct(), words);
        }
    }

    [Theory]
    [InlineData("triage.role", "店舗", "merchant")]
    [InlineData("triage.role", "PSP", "psp")]
    [InlineData("triage.topic", "不正利用", "fraudOrder")]
    [InlineData("triage.role", "うちの店", "merchant")]
    [InlineData("triage.role", "通販", "merchant")]
    [InlineData("triage.topic", "盗まれたカード", "fraudOrder")]
    [InlineData("triage.topic", "カード不正", "fraudOrder")]
    [InlineData("triage.emergency", "違う", "no")]
    [InlineData("triage.shipped", "送っちゃった", "shipped")]
    [InlineData("triage.shipped", "もう送りました", "shipped")]
    [InlineData("triage.shipped", "まだ送ってない", "notShipped")]
    [InlineData("triage.shipped", "出荷してない", "notShipped")]
    [InlineData("triage.shipped", "まだ送っていない", "notShipped")]
    [InlineData("triage.shipped", "出荷前", "notShipped")]
    [InlineData("triage.shipped", "出荷済", "shipped")]
    [InlineData("triage.shipped", "配達中", "inTransit")]
    [InlineData("triage.damage", "まだです", "no")]
    [InlineData("access.suspected", "いいえ", "no")]
    [InlineData("access.operationLog", "あり", "yes")]
    [InlineData("contractor.used", "はい", "yes")]
    [InlineData("incident.discovery", "カード会社からの電話", "cardCompanyCall")]
    [InlineData("incident.reason", "カード会社から不正利用の連絡", "cardCompany")]
    [InlineData("orders[n].delivery.carrier", "クロネコヤマト", "yamato")]
    public void Shipped_EverydayWord_MeansChoice(string field, string word, string value) =>
        Assert.Equal(value, Assert.Single(Of(field).Choices, c => c.Label == word || c.Synonyms.Contains(word)).Value);

    [Fact]
    public void Shipped_ChoiceWords_LeaveOutWhatIsNotClear() =>
        Assert.All(Shipped.Questions.SelectMany(q => q.Choices), c => Assert.DoesNotContain(c.Synonyms, s => s.StartsWith("大丈夫", StringComparison.Ordinal)));

    [Fact]
    public void Shipped_ReasonsInTheDocument_DoNotSpeakOfThePoliceToThePolice() =>
        Assert.All(
            Shipped.Questions.Where(q => q.Clause is "jcca:table2" or "jcca:table3" && q.Field != "access.authServerLocation"),
            q => Assert.DoesNotContain("警察", q.Why, StringComparison.Ordinal));

    [Fact]
    public void Shipped_DateOnlyExample_ShowsNoTime() => Assert.DoesNotContain(":", Of("incident.discoveredOn").Example!, StringComparison.Ordinal);

    [Fact]
    public void Shipped_Examples_NameOneInventedPerson() =>
        Assert.All(Shipped.Questions.Where(q => q.Field.EndsWith(".name", StringComparison.Ordinal) && (q.Field.Split('.')[^2] is "buyer" or "delivery" or "reporter")), q =>
            Assert.Equal("青葉 花子", q.Example));

    [Fact]
    public void Shipped_Conditions_AskFollowUpsOnlyAfterYes()
    {
        var conditions = Shipped.Questions.Where(q => q.When is not null)
            .Select(q => (q.Field, q.When!.Field, string.Join(",", q.When.Is)));

        Assert.Equal(
            [("access.authServerLocation", "access.suspected", "yes"), ("contractor.name", "contractor.used", "yes")], conditions);
    }

    [Fact]
    public void Shipped_Triage_TakesNoFreeText() =>
        Assert.All(Shipped.Sections.Where(s => s.Stage == QuestionStage.Triage).SelectMany(s => s.Questions), q => Assert.False(q.FreeText));

    [Fact]
    public void Shipped_Sentences_AreShortAndEndLikeSentences()
    {
        foreach (var text in Texts())
        {
            Assert.Matches("[。]$", text);
            Assert.All(Sentences(text), s => Assert.True(s.Length <= 70, $"{s.Length}: {s}"));
        }
    }

    [Fact]
    public void Shipped_Questions_AskOnePointInTwoSentencesAtMost() =>
        Assert.All(Shipped.Questions, q =>
        {
            Assert.InRange(Sentences(q.Text).Count, 1, 2);
            Assert.InRange(Sentences(q.Why).Count, 1, 2);
            Assert.InRange(Sentences(q.Hint ?? "").Count, 0, 3);
        });

    [Fact]
    public void Shipped_Terms_ExplainInThreeSentencesAtMost() =>
        Assert.All(Shipped.Terms, t => Assert.InRange(Sentences(t.Text).Count, 1, 3));

    [Theory]
    [InlineData("○○|〇〇|××|XXX|TODO|サンプル|ダミー|テスト")]
    [InlineData("エラー|無効|不正な(値|入力|形式)|バリデーション|フィールド|パラメータ|システム管理者")]
    [InlineData("間違|誤り|必ず|しなければ|いけません|なりません|ダメ|駄目|禁止|違反")]
    [InlineData("下さい|出来|頂|致します|有難|ございます|させていただ")]
    [InlineData("[①-⑳Ⅰ-Ⅻ㈱№]")]
    public void Shipped_Texts_AvoidWord(string forbidden)
    {
        // ㈱ may be named where people are told to avoid it.
        var texts = Texts().Select(t => t.Replace("㈱などの記号", "", StringComparison.Ordinal));
        Assert.All(texts, t => Assert.DoesNotMatch(forbidden, t));
    }

    [Fact]
    public void Shipped_Texts_NeverAskForCardData()
    {
        Assert.All(Shipped.Questions, q => Assert.DoesNotMatch("番号|有効期限|セキュリティコード|CVV", CardWords().Match(q.Text + q.Label + q.Example).Value));
        Assert.Contains("カード番号は書かないでください", Of("incident.discovery").Hint!, StringComparison.Ordinal);
        Assert.Contains("カード会社名は分かる範囲で", Of("incident.discovery").Hint!, StringComparison.Ordinal);
        Assert.Contains("カード番号は書かないでください", Of("other.notes").Hint!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("通報")]
    [InlineData("相談")]
    [InlineData("申出書")]
    [InlineData("e-Gov")]
    [InlineData("e-Gov電子申請アプリケーション")]
    [InlineData("チャージバック")]
    [InlineData("3Dセキュア")]
    [InlineData("決済代行会社")]
    [InlineData("被害届")]
    [InlineData("手続終了")]
    [InlineData("方面")]
    [InlineData("役務提供")]
    [InlineData("保全")]
    [InlineData("後日補足")]
    [InlineData("法人所在地")]
    [InlineData("IPA")]
    [InlineData("188")]
    [InlineData("#9110")]
    public void Shipped_Glossary_ExplainsTerm(string term) => Assert.Single(Shipped.Terms, t => t.Name == term);

    [Theory]
    [InlineData("orders[n].log.clientPort")]
    [InlineData("orders[n].log.clientIp")]
    [InlineData("orders[n].log.userAgent")]
    [InlineData("orders[n].log.serverIp")]
    [InlineData("access.authServerLocation")]
    [InlineData("access.operationLog")]
    [InlineData("reporter.kana")]
    [InlineData("shop.name")]
    public void Shipped_TechnicalField_IsExplained(string field) => Assert.NotNull(Of(field).Explanation);

    [Fact]
    public void Shipped_Words_AreExplainedInOnePlace()
    {
        var explained = Shipped.Questions.Where(q => q.Explanation is not null).SelectMany(q => q.Aliases.Append(q.Label)).Select(Folded);
        var terms = Shipped.Terms.SelectMany(t => t.Aliases.Append(t.Name)).Select(Folded).ToList();

        Assert.Equal(terms.Distinct(), terms);
        Assert.Empty(explained.Intersect(terms));
    }

    private static Question Of(string field) => Shipped.Questions.Single(q => q.Field == field);

    private static string FieldCalled(string name) => Shipped.Questions.Single(q => q.Aliases.Contains(name)).Field;

    private static string Folded(string word) => word.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static IEnumerable<string> Texts() => Shipped.Questions
        .SelectMany(q => new[] { q.Text, q.Hint, q.Why, q.Explanation }.OfType<string>())
        .Concat(Shipped.Terms.Select(t => t.Text));

    private static List<string> Sentences(string text) => [.. text.Split('。', StringSplitOptions.RemoveEmptyEntries)];

    private static string FirstSentence(string text) => text[..(text.IndexOf('。', StringComparison.Ordinal) + 1)];

    [GeneratedRegex("カード.{0,4}(番号|期限|コード)")]
    private static partial Regex CardWords();
}
