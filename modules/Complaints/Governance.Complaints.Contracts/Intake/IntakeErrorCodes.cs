namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules of taking in a case that can say no.</summary>
public static class IntakeErrorCodes
{
    /// <summary>A hall must be named.</summary>
    public const string HallMissing = "Complaints:HallMissing";

    /// <summary>The tenant has no such cause.</summary>
    public const string CauseUnknown = "Complaints:CauseUnknown";

    /// <summary>The tenant takes nothing in by this channel.</summary>
    public const string ChannelUnknown = "Complaints:ChannelUnknown";

    /// <summary>The hall has no such service item.</summary>
    public const string ItemUnknown = "Complaints:ItemUnknown";

    /// <summary>The hall has no such window.</summary>
    public const string WindowUnknown = "Complaints:WindowUnknown";

    /// <summary>The hall has no such person.</summary>
    public const string StaffUnknown = "Complaints:StaffUnknown";

    /// <summary>A telephone number has 7 to 15 digits.</summary>
    public const string PhoneNotReadable = "Complaints:PhoneNotReadable";

    /// <summary>An identity card's number has 18 characters, and its last is a check digit.</summary>
    public const string IdNumberNotReadable = "Complaints:IdNumberNotReadable";

    /// <summary>The mail address cannot be one.</summary>
    public const string EmailNotReadable = "Complaints:EmailNotReadable";

    /// <summary>Who answers by a channel needs an address on it.</summary>
    public const string AnswerAddressMissing = "Complaints:AnswerAddressMissing";

    /// <summary>It cannot have happened later than now.</summary>
    public const string HappenedInTheFuture = "Complaints:HappenedInTheFuture";

    /// <summary>The same sheet was sent in again with another content.</summary>
    public const string RequestUsedOtherwise = "Complaints:RequestUsedOtherwise";

    /// <summary>The file is empty.</summary>
    public const string FileEmpty = "Complaints:FileEmpty";

    /// <summary>The file is larger than is taken.</summary>
    public const string FileTooLarge = "Complaints:FileTooLarge";

    /// <summary>The file is none of the kinds that are taken, or a program.</summary>
    public const string FileTypeUnknown = "Complaints:FileTypeUnknown";

    /// <summary>The file's name says something else than its content.</summary>
    public const string FileNameDisagrees = "Complaints:FileNameDisagrees";

    /// <summary>More files than a case can have.</summary>
    public const string TooManyFiles = "Complaints:TooManyFiles";
}
