namespace Governance.Complaints.Application.TrackingCards;

/// <summary>What a check of a card says. The page that checks without network says the same, but for <see cref="Replaced"/>.</summary>
internal enum CardVerdict
{
    /// <summary>Genuine and valid.</summary>
    Valid,

    /// <summary>Genuine, but there is a newer version of the card.</summary>
    Replaced,

    /// <summary>Genuine, but not valid any more.</summary>
    Expired,

    /// <summary>Altered, or signed by somebody else.</summary>
    NotGenuine,

    /// <summary>Signed with a key that nobody here knows.</summary>
    UnknownKey,

    /// <summary>It is no code of a card, or not all of it.</summary>
    NotReadable,
}
