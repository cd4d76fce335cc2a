namespace Governance.Complaints.Application.Assistance;

/// <summary>Who is helped, in full, as the helper and the hall manager see it.</summary>
/// <param name="Helped">Whoever is helped; of many the one who is called.</param>
/// <param name="Asker">Whoever asked for him.</param>
/// <param name="Witness">Whoever heard the consent.</param>
/// <param name="List">The people of an order for many.</param>
internal sealed record HelpedPeople(ShownPerson? Helped, ShownPerson? Asker, ShownPerson? Witness, IReadOnlyList<ShownPerson> List);
