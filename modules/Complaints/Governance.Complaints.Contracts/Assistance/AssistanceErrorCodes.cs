namespace Governance.Complaints.Contracts;

/// <summary>The stable codes of the rules about help orders (帮办代办).</summary>
public static class AssistanceErrorCodes
{
    /// <summary>Help costs nothing; a fee cannot be entered.</summary>
    public const string FreeOfCharge = "Complaints:HelpIsFree";

    /// <summary>This is not done to an order that stands there.</summary>
    public const string NotInThisState = "Complaints:HelpNotInThisState";

    /// <summary>Nobody of the hall has this id today.</summary>
    public const string HelperUnknown = "Complaints:HelperUnknown";

    /// <summary>The order is another's.</summary>
    public const string NotTheHelper = "Complaints:NotTheHelper";

    /// <summary>The order is already his to whom it is handed.</summary>
    public const string HandedToTheSame = "Complaints:HandedToTheSame";

    /// <summary>The person helped has not consented yet.</summary>
    public const string ConsentMissing = "Complaints:ConsentMissing";

    /// <summary>The consent has been noted already.</summary>
    public const string ConsentTwice = "Complaints:ConsentTwice";

    /// <summary>Consent by word of mouth needs a witness.</summary>
    public const string WitnessMissing = "Complaints:WitnessMissing";

    /// <summary>A time of day cannot be read.</summary>
    public const string TimeNotReadable = "Complaints:TimeNotReadable";

    /// <summary>An appointment does not end before it begins.</summary>
    public const string AppointmentEndsFirst = "Complaints:AppointmentEndsFirst";

    /// <summary>An appointment lies in the future.</summary>
    public const string AppointmentIsPast = "Complaints:AppointmentIsPast";

    /// <summary>An appointment lies within a year.</summary>
    public const string AppointmentTooFar = "Complaints:AppointmentTooFar";

    /// <summary>In the hall one is helped on its working days.</summary>
    public const string AppointmentOnADayOff = "Complaints:AppointmentOnADayOff";

    /// <summary>Where to meet is not said.</summary>
    public const string PlaceMissing = "Complaints:PlaceMissing";

    /// <summary>An order is for one to two thousand people.</summary>
    public const string PeopleOutOfRange = "Complaints:PeopleOutOfRange";

    /// <summary>More people are listed than the order is for.</summary>
    public const string ListTooLong = "Complaints:ListTooLong";

    /// <summary>A line of the list cannot be read.</summary>
    public const string ListNotReadable = "Complaints:ListNotReadable";

    /// <summary>The person helped is not named.</summary>
    public const string PersonMissing = "Complaints:PersonMissing";

    /// <summary>Whoever asks for somebody else says who he is.</summary>
    public const string AskerMissing = "Complaints:AskerMissing";

    /// <summary>Nobody can be called.</summary>
    public const string PhoneMissing = "Complaints:HelpPhoneMissing";

    /// <summary>Whoever is visited at home says where that is.</summary>
    public const string AddressMissing = "Complaints:HelpAddressMissing";

    /// <summary>An order is not done before anything was done.</summary>
    public const string NothingWasDone = "Complaints:NothingWasDone";

    /// <summary>The help has been rated already.</summary>
    public const string RatedTwice = "Complaints:HelpRatedTwice";

    /// <summary>Only the helper and the hall manager see in full who is helped.</summary>
    public const string LookNotAllowed = "Complaints:HelpLookNotAllowed";
}
