namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Makes spellings of one name equal, for comparing only: old and new forms of kanji, ヶ and ケ and が, ノ and の and 之,
/// katakana and hiragana, small and large kana. What is shown is never the folded form.
/// </summary>
internal static class CharacterFolding
{
    // The first of each group stands for all.
    private const string Groups =
        "竜龍 沢澤 館舘 浜濱濵 辺邊邉 斎齋斉齊 島嶋嶌 崎﨑嵜碕 高髙 曽曾 桧檜 恵惠 栄榮 条條 鰺鯵 騨驒 鴎鷗 " +
        "釜竈竃釡 麹麴 蝉蟬 蛍螢 滝瀧 瀬瀨 広廣 国國圀 円圓 学學斈 桜櫻 真眞 寿壽 与與 豊豐 鉄鐵鐡銕 蔵藏 " +
        "万萬 駅驛 関關 湾灣 縄繩 郷鄕鄉 静靜 徳德 県縣 区區 旧舊 渋澁澀 渕淵渊 籠篭 薮藪籔 梼檮 祇祗 穂穗 " +
        "巌巖 峰峯 野埜 富冨 浅淺 団團 頼賴 莱萊 槙槇 遥遙 鶯鴬 岳嶽 仏佛 経經 発發 来來 児兒 鉱鑛 当當 " +
        "台臺 体體 医醫 変變 図圖 仮假 緒緖 尚尙 即卽 教敎 横橫 歩步 清淸 増增 税稅 乗乘 剣劍劔剱劒 壱壹 " +
        "気氣 帰歸 砺礪 蛎蠣 頚頸 鹸鹼 塩鹽 黒黑 黄黃 緑綠 戸戶 戻戾 涼凉 巣巢 弥彌 予豫 余餘 両兩 厳嚴 " +
        "単單 営營 観觀 覚覺 亀龜 鶏鷄雞 芸藝 暁曉 尭堯 検檢 顕顯 験驗 険險 倹儉 剰剩 続續 読讀 売賣 数數 " +
        "楽樂 薬藥 応應 壊壞 懐懷 絵繪 会會 拡擴 価價 画畫 亜亞 悪惡 囲圍 為爲 隠隱 温溫 穏穩 勧勸 歓歡 " +
        "巻卷 陥陷 寛寬 犠犧 戯戲 拠據 挙擧 虚虛 狭狹 峡峽 挟挾 尽盡 勲勳 群羣 径徑 渓溪 継繼 茎莖 軽輕 " +
        "撃擊 研硏 圏圈 権權 献獻 効效 号號 砕碎 済濟 雑雜 参參 惨慘 桟棧 蚕蠶 残殘 糸絲 歯齒 辞辭 湿濕 " +
        "実實 写寫 釈釋 収收 従從 縦縱 粛肅 処處 叙敍 奨奬 将將 焼燒 称稱 証證 畳疊 状狀 浄淨 譲讓 触觸 " +
        "嘱囑 寝寢 慎愼 随隨 髄髓 枢樞 声聲 窃竊 摂攝 専專 戦戰 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 捜搜 挿插 " +
        "争爭 窓窗 総總 騒騷 属屬 堕墮 対對 帯帶 滞滯 択擇 担擔 胆膽 弾彈 断斷 痴癡 遅遲 昼晝 虫蟲 鋳鑄 " +
        "庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 転轉 点點 伝傳 灯燈 盗盜 稲稻 闘鬭 独獨 届屆 弐貳 悩惱 脳腦 覇霸 " +
        "廃廢 拝拜 麦麥 髪髮 抜拔 蛮蠻 瓶甁 払拂 並竝 舗舖 宝寶 翻飜 没沒 毎每 満滿 黙默 訳譯 揺搖 様樣 " +
        "謡謠 覧覽 乱亂 猟獵 塁壘 励勵 礼禮 霊靈 齢齡 恋戀 炉爐 労勞 楼樓 録錄 湧涌 諌諫 芦蘆 祢禰 靱靭 " +
        "鰯鰮 蕊蘂 埒埓 掻搔 溌潑 頬頰 填塡 剥剝 嘘噓 繋繫 迩邇 餅餠 がケヶガげ のノ之乃";

    private static readonly char[] Map = Build();

    /// <summary>The character that stands for all spellings of <paramref name="c"/>.</summary>
    public static char Fold(char c) => Map[c];

    private static char[] Build()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++) map[i] = (char)i;
        for (var c = 'ァ'; c <= 'ヴ'; c++) map[c] = (char)(c - 'ァ' + 'ぁ');
        // ぁ and あ, っ and つ …: small forms stand before their large ones.
        foreach (var small in "ぁぃぅぇぉっゃゅょゎ") map[small] = map[small + 'ァ' - 'ぁ'] = (char)(small + 1);
        foreach (var group in Groups.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var variant in group) map[variant] = map[group[0]];
        }
        return map;
    }
}
