namespace Governance.Complaints.Domain.Improvements;

/// <summary>What the counts before and after a change say.</summary>
internal enum ComparedVerdict
{
    /// <summary>It is not in force yet.</summary>
    NotInForce,

    /// <summary>The days after are not over: too early to say.</summary>
    TooEarly,

    /// <summary>Too few cases on both sides together to say anything.</summary>
    TooFew,

    /// <summary>Fewer than before.</summary>
    Fewer,

    /// <summary>As many as before.</summary>
    Same,

    /// <summary>More than before.</summary>
    More,
}
