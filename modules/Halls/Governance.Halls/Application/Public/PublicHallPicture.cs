namespace Governance.Halls.Application.Public;

/// <summary>A hall for its page.</summary>
/// <param name="Entered">How it stands with its opening.</param>
/// <param name="Hall">What anybody may know of it.</param>
internal sealed record PublicHallPicture(EnteredHall Entered, PublicHall Hall);
