namespace Governance.Halls.Contracts;

/// <summary>The stable codes of what can be wrong with a table that is imported: with the file, a sheet, a row or a cell.</summary>
public static class ImportErrorCodes
{
    /// <summary>No file is given.</summary>
    public const string FileMissing = "Halls:ImportFileMissing";

    /// <summary>The file is neither XLSX nor CSV.</summary>
    public const string FileUnknown = "Halls:ImportFileUnknown";

    /// <summary>The file says that it is XLSX or CSV, but cannot be read.</summary>
    public const string FileBroken = "Halls:ImportFileBroken";

    /// <summary>The file is larger than 20 MB, or unpacks to far more.</summary>
    public const string FileTooLarge = "Halls:ImportFileTooLarge";

    /// <summary>A sheet has more than 200,000 cells.</summary>
    public const string TooManyCells = "Halls:ImportTooManyCells";

    /// <summary>No sheet is one of those that are known.</summary>
    public const string NoSheet = "Halls:ImportNoSheet";

    /// <summary>A column that the sheet cannot do without is not there.</summary>
    public const string HeadingMissing = "Halls:ImportHeadingMissing";

    /// <summary>A heading is none that the sheet has.</summary>
    public const string HeadingUnknown = "Halls:ImportHeadingUnknown";

    /// <summary>A heading is there twice.</summary>
    public const string HeadingTwice = "Halls:ImportHeadingTwice";

    /// <summary>The cell holds a formula; only values are taken.</summary>
    public const string CellHasFormula = "Halls:ImportCellHasFormula";

    /// <summary>The cell holds an error of the spreadsheet program.</summary>
    public const string CellHasError = "Halls:ImportCellHasError";

    /// <summary>The cell cannot be empty.</summary>
    public const string CellEmpty = "Halls:ImportCellEmpty";

    /// <summary>The cell holds no day.</summary>
    public const string NotADay = "Halls:ImportNotADay";

    /// <summary>The cell holds no whole number that can be meant.</summary>
    public const string NotANumber = "Halls:ImportNotANumber";

    /// <summary>The cell holds no sum of money.</summary>
    public const string NotMoney = "Halls:ImportNotMoney";

    /// <summary>The cell holds a word that is none of those that are taken there.</summary>
    public const string WordUnknown = "Halls:ImportWordUnknown";

    /// <summary>A line of the papers cannot be read.</summary>
    public const string PaperUnreadable = "Halls:ImportPaperUnreadable";

    /// <summary>The number or code is twice in the file.</summary>
    public const string NumberTwice = "Halls:ImportNumberTwice";

    /// <summary>Somebody is twice in the file: nobody is in two places at once.</summary>
    public const string PersonTwice = "Halls:ImportPersonTwice";

    /// <summary>A hall's number is not made of its unit's code, a hyphen and two digits.</summary>
    public const string HallNumberWrong = "Halls:ImportHallNumberWrong";

    /// <summary>A hall's number belongs to a unit of somebody else.</summary>
    public const string HallNumberOfOthers = "Halls:ImportHallNumberOfOthers";

    /// <summary>There is no such hall, neither stored nor in the file.</summary>
    public const string HallUnknown = "Halls:ImportHallUnknown";

    /// <summary>There is no such window, neither stored nor in the file.</summary>
    public const string WindowUnknown = "Halls:ImportWindowUnknown";

    /// <summary>There is no such department, neither stored nor in the file.</summary>
    public const string DepartmentUnknown = "Halls:ImportDepartmentUnknown";

    /// <summary>Nobody has this work number.</summary>
    public const string StaffUnknown = "Halls:ImportStaffUnknown";

    /// <summary>A zone without the number of a window in it, or a window without its hall.</summary>
    public const string PlaceIncomplete = "Halls:ImportPlaceIncomplete";

    /// <summary>A rating device stays in the hall where it was registered.</summary>
    public const string DeviceKeepsItsHall = "Halls:ImportDeviceKeepsItsHall";

    /// <summary>The roster names a day on which the hall is not open.</summary>
    public const string DutyDayNotWorked = "Halls:ImportDutyDayNotWorked";

    /// <summary>The roster changes a day that is not after today.</summary>
    public const string DutyDayOver = "Halls:ImportDutyDayOver";

    /// <summary>The working days of the year are not published.</summary>
    public const string DutyYearUnknown = "Halls:ImportDutyYearUnknown";

    /// <summary>The roster names somebody who is no duty leader of the hall on that day.</summary>
    public const string NotALeader = "Halls:ImportNotALeader";

    /// <summary>The roster names somebody who is on leave on that day.</summary>
    public const string LeaderOnLeave = "Halls:ImportLeaderOnLeave";

    /// <summary>Nobody stands in for himself.</summary>
    public const string StandInIsTheSame = "Halls:ImportStandInIsTheSame";

    /// <summary>The file has mistakes; nothing of it is imported.</summary>
    public const string HasErrors = "Halls:ImportHasErrors";

    /// <summary>Importing now would do something else than was shown.</summary>
    public const string PreviewOutdated = "Halls:ImportPreviewOutdated";
}
