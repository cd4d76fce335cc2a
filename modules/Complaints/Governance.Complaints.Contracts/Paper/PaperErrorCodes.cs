namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of what can be wrong with slips and with paper books that are taken over.</summary>
public static class PaperErrorCodes
{
    /// <summary>The number of a slip has a wrong check digit: it was mistyped.</summary>
    public const string SlipNumberMistyped = "Complaints:SlipNumberMistyped";

    /// <summary>The unit has printed no slip of this number.</summary>
    public const string SlipUnknown = "Complaints:SlipUnknown";

    /// <summary>The slip was typed in already; a slip is used once.</summary>
    public const string SlipEntered = "Complaints:SlipEntered";

    /// <summary>The slip was spoiled.</summary>
    public const string SlipSpoiled = "Complaints:SlipSpoiled";

    /// <summary>The slip was printed for another hall.</summary>
    public const string SlipOfAnotherHall = "Complaints:SlipOfAnotherHall";

    /// <summary>Told to a citizen: what he wrote is not typed in yet.</summary>
    public const string SlipNotEntered = "Complaints:SlipNotEntered";

    /// <summary>Told to a citizen: the slip was spoiled; he asks the hall.</summary>
    public const string SlipSpoiledAsk = "Complaints:SlipSpoiledAsk";

    /// <summary>Slips are printed by the one to the fifty.</summary>
    public const string SlipCount = "Complaints:SlipCount";

    /// <summary>Two or four slips stand on a sheet of paper.</summary>
    public const string SlipsOnASheet = "Complaints:SlipsOnASheet";

    /// <summary>The time on the paper must be given.</summary>
    public const string WrittenAtMissing = "Complaints:WrittenAtMissing";

    /// <summary>The time on the paper cannot be later than now.</summary>
    public const string WrittenInTheFuture = "Complaints:WrittenInTheFuture";

    /// <summary>The time on the paper cannot be before the slip was printed.</summary>
    public const string WrittenBeforePrinted = "Complaints:WrittenBeforePrinted";

    /// <summary>No file is given.</summary>
    public const string FileMissing = "Complaints:PaperFileMissing";

    /// <summary>The file is no XLSX workbook.</summary>
    public const string FileUnknown = "Complaints:PaperFileUnknown";

    /// <summary>The file says that it is XLSX, but cannot be read.</summary>
    public const string FileBroken = "Complaints:PaperFileBroken";

    /// <summary>The file is larger than 8 MB, or unpacks to far more.</summary>
    public const string FileTooLarge = "Complaints:PaperFileTooLarge";

    /// <summary>A sheet has more rows or cells than are taken at once.</summary>
    public const string TooManyRows = "Complaints:PaperTooManyRows";

    /// <summary>No sheet is one of the two books.</summary>
    public const string NoBook = "Complaints:PaperNoBook";

    /// <summary>A column that the book cannot do without is not there.</summary>
    public const string HeadingMissing = "Complaints:PaperHeadingMissing";

    /// <summary>A heading is none that the book has.</summary>
    public const string HeadingUnknown = "Complaints:PaperHeadingUnknown";

    /// <summary>A heading is there twice.</summary>
    public const string HeadingTwice = "Complaints:PaperHeadingTwice";

    /// <summary>The cell holds a formula; only values are taken.</summary>
    public const string CellHasFormula = "Complaints:PaperCellHasFormula";

    /// <summary>The cell holds an error of the spreadsheet program.</summary>
    public const string CellHasError = "Complaints:PaperCellHasError";

    /// <summary>The cell cannot be empty.</summary>
    public const string CellEmpty = "Complaints:PaperCellEmpty";

    /// <summary>The cell holds no day.</summary>
    public const string NotADay = "Complaints:PaperNotADay";

    /// <summary>A day on paper cannot be later than today.</summary>
    public const string DayInTheFuture = "Complaints:PaperDayInTheFuture";

    /// <summary>A day on paper is before the one that it follows.</summary>
    public const string DaysOutOfOrder = "Complaints:PaperDaysOutOfOrder";

    /// <summary>A line has a rating and no answer.</summary>
    public const string RatedUnanswered = "Complaints:PaperRatedUnanswered";

    /// <summary>The cell holds a word that is none of those that are taken there.</summary>
    public const string WordUnknown = "Complaints:PaperWordUnknown";

    /// <summary>The unit has several halls; the row must name one, or one must be chosen for all that name none.</summary>
    public const string HallNeeded = "Complaints:PaperHallNeeded";

    /// <summary>The unit has no such hall.</summary>
    public const string HallUnknown = "Complaints:PaperHallUnknown";

    /// <summary>The number is twice in the file.</summary>
    public const string NumberTwice = "Complaints:PaperNumberTwice";

    /// <summary>The same line is twice in the file.</summary>
    public const string LineTwice = "Complaints:PaperLineTwice";

    /// <summary>The line of the work record book names a number that is in no register.</summary>
    public const string LineOfNoCase = "Complaints:PaperLineOfNoCase";

    /// <summary>The number is in the registers of several halls or years; the row must name the hall.</summary>
    public const string LineOfSeveralCases = "Complaints:PaperLineOfSeveralCases";

    /// <summary>The file has mistakes; nothing of it is imported.</summary>
    public const string HasErrors = "Complaints:PaperHasErrors";

    /// <summary>Importing now would do something else than was shown.</summary>
    public const string PreviewOutdated = "Complaints:PaperPreviewOutdated";
}
