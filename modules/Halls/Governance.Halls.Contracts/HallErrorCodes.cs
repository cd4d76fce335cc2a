namespace Governance.Halls.Contracts;

/// <summary>The stable codes of the rules that can say no.</summary>
public static class HallErrorCodes
{
    /// <summary>A date lies after today.</summary>
    public const string DateInFuture = "Halls:DateInFuture";

    /// <summary>A date is needed, or its precision must be "unknown".</summary>
    public const string DateMissing = "Halls:DateMissing";

    /// <summary>The precision is "unknown", yet a date is given.</summary>
    public const string DateBelongsToNoDay = "Halls:DateBelongsToNoDay";

    /// <summary>A paper cannot speak of a beginning after its own date.</summary>
    public const string SinceAfterDocument = "Halls:SinceAfterDocument";

    /// <summary>A text is needed.</summary>
    public const string TextRequired = "Halls:TextRequired";

    /// <summary>A text is longer than it may be.</summary>
    public const string TextTooLong = "Halls:TextTooLong";

    /// <summary>More places than a hall can have.</summary>
    public const string TooManyPlaces = "Halls:TooManyPlaces";

    /// <summary>A link does not begin with http:// or https://.</summary>
    public const string LinkNotWeb = "Halls:LinkNotWeb";

    /// <summary>The province's list has no such mechanism.</summary>
    public const string MechanismUnknown = "Halls:MechanismUnknown";

    /// <summary>A declaration or an inspection is recorded in its own way, not as a document.</summary>
    public const string KindNotDocument = "Halls:KindNotDocument";

    /// <summary>The kind of document needs a file, a link or a source.</summary>
    public const string ProofRequired = "Halls:ProofRequired";

    /// <summary>The hall does not exist on that day.</summary>
    public const string HallNotOpen = "Halls:HallNotOpen";

    /// <summary>The mechanism has a declaration that was not withdrawn.</summary>
    public const string AlreadyDeclared = "Halls:AlreadyDeclared";

    /// <summary>The piece of evidence has been withdrawn already.</summary>
    public const string AlreadyWithdrawn = "Halls:AlreadyWithdrawn";

    /// <summary>Whoever runs a hall does not inspect it.</summary>
    public const string InspectorRunsHall = "Halls:InspectorRunsHall";

    /// <summary>The hall has been closed already.</summary>
    public const string AlreadyClosed = "Halls:AlreadyClosed";

    /// <summary>A hall cannot close before it opens.</summary>
    public const string ClosedBeforeOpened = "Halls:ClosedBeforeOpened";

    /// <summary>The unit belongs to another tenant.</summary>
    public const string UnitOfOthers = "Halls:UnitOfOthers";

    /// <summary>Another hall has just been given this number.</summary>
    public const string CodeTaken = "Halls:CodeTaken";

    /// <summary>A unit has no more than 99 halls.</summary>
    public const string NumbersUsedUp = "Halls:NumbersUsedUp";

    /// <summary>A unit of this kind has no hall of this level.</summary>
    public const string LevelNotOfUnit = "Halls:LevelNotOfUnit";

    /// <summary>The file is empty.</summary>
    public const string FileEmpty = "Halls:FileEmpty";

    /// <summary>The file is larger than 10 MB.</summary>
    public const string FileTooLarge = "Halls:FileTooLarge";

    /// <summary>The file is none of the kinds that are taken.</summary>
    public const string FileTypeUnknown = "Halls:FileTypeUnknown";

    /// <summary>The file's name says another kind than its content.</summary>
    public const string FileNameDisagrees = "Halls:FileNameDisagrees";

    /// <summary>Somebody else has just changed the same; the kernel's code and text.</summary>
    public const string ChangedMeanwhile = "Kernel:ChangedMeanwhile";
}
