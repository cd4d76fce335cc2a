namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the rules about service items and their guides.</summary>
public static class ItemErrorCodes
{
    /// <summary>An item has a name.</summary>
    public const string NameMissing = "Halls:ItemNameMissing";

    /// <summary>An item has a code.</summary>
    public const string CodeMissing = "Halls:ItemCodeMissing";

    /// <summary>Another item of the tenant has the code.</summary>
    public const string CodeTaken = "Halls:ItemCodeTaken";

    /// <summary>The tenant has no such department.</summary>
    public const string DepartmentUnknown = "Halls:ItemDepartmentUnknown";

    /// <summary>The tenant has no such window.</summary>
    public const string WindowUnknown = "Halls:ItemWindowUnknown";

    /// <summary>Nothing can be done at a window that is not open.</summary>
    public const string WindowNotOpen = "Halls:ItemWindowNotOpen";

    /// <summary>More windows than a tenant has.</summary>
    public const string TooManyWindows = "Halls:ItemTooManyWindows";

    /// <summary>More papers than anybody can bring.</summary>
    public const string TooManyPapers = "Halls:ItemTooManyPapers";

    /// <summary>A paper has a name.</summary>
    public const string PaperNameMissing = "Halls:ItemPaperNameMissing";

    /// <summary>A paper's name or note is longer than it may be.</summary>
    public const string PaperTextTooLong = "Halls:ItemPaperTextTooLong";

    /// <summary>A paper is wanted once at least.</summary>
    public const string PaperCopiesOutOfRange = "Halls:ItemPaperCopiesOutOfRange";

    /// <summary>A time is a whole number of working days, 0 or more.</summary>
    public const string WorkingDaysOutOfRange = "Halls:ItemWorkingDaysOutOfRange";

    /// <summary>Nobody promises more time than the law allows.</summary>
    public const string PromiseAboveStatutory = "Halls:ItemPromiseAboveStatutory";

    /// <summary>A fee is 0 or more, in yuan and fen.</summary>
    public const string FeeNotAnAmount = "Halls:ItemFeeNotAnAmount";

    /// <summary>A fee is taken by a rule that can be named.</summary>
    public const string FeeBasisMissing = "Halls:ItemFeeBasisMissing";
}
