namespace Governance.Tenants.Reading;

/// <summary>The words that stand in the files for the values of the enumerations.</summary>
internal static class PackWords
{
    public static readonly Dictionary<string, UnitKind> UnitKinds = new()
    {
        ["province"] = UnitKind.Province,
        ["city"] = UnitKind.City,
        ["county"] = UnitKind.County,
        ["developmentZone"] = UnitKind.DevelopmentZone,
        ["township"] = UnitKind.Township,
    };

    /// <summary>The kinds that have a folder of their own.</summary>
    public static readonly Dictionary<string, UnitKind> FolderKinds = new()
    {
        ["city"] = UnitKind.City,
        ["county"] = UnitKind.County,
        ["developmentZone"] = UnitKind.DevelopmentZone,
    };

    public static readonly Dictionary<string, CountyType> CountyTypes = new()
    {
        ["district"] = CountyType.District,
        ["county-level city"] = CountyType.CountyLevelCity,
        ["county"] = CountyType.County,
    };

    public static readonly Dictionary<string, HallLevel> HallLevels = new()
    {
        ["province"] = HallLevel.Province,
        ["city"] = HallLevel.City,
        ["county"] = HallLevel.County,
        ["developmentZone"] = HallLevel.DevelopmentZone,
        ["township"] = HallLevel.Township,
        ["department"] = HallLevel.Department,
    };

    public static readonly Dictionary<string, DatePrecision> Precisions = new()
    {
        ["unknown"] = DatePrecision.Unknown,
        ["year"] = DatePrecision.Year,
        ["month"] = DatePrecision.Month,
        ["month-end"] = DatePrecision.MonthEnd,
        ["day"] = DatePrecision.Day,
    };

    public static readonly Dictionary<string, EvidenceKind> EvidenceKinds = new()
    {
        ["declaration"] = EvidenceKind.Declaration,
        ["news-report"] = EvidenceKind.NewsReport,
        ["notice"] = EvidenceKind.Notice,
        ["photo"] = EvidenceKind.Photo,
        ["file"] = EvidenceKind.File,
        ["link"] = EvidenceKind.Link,
        ["inspection"] = EvidenceKind.Inspection,
    };

    public static readonly Dictionary<string, MandateStatus> Statuses = new()
    {
        ["verified"] = MandateStatus.Verified,
        ["inferred"] = MandateStatus.Inferred,
        ["missing"] = MandateStatus.Missing,
    };

    /// <summary>Whom a requirement binds.</summary>
    public static readonly Dictionary<string, bool> Subjects = new() { ["hall"] = true, ["government"] = false };

    /// <summary>What work shows that a mechanism is alive.</summary>
    public static readonly Dictionary<string, bool> Signals = new()
    {
        ["duty-roster-kept"] = true,
        ["case-answered"] = true,
        ["assisted-order-done"] = true,
        ["refusal-reported"] = true,
        ["paper-handed-out"] = true,
    };
}
