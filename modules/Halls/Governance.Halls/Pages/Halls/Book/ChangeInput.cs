namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What every form asks for that changes an entry of the hall book.</summary>
internal abstract class ChangeInput
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public DateOnly? ChangeFrom { get; set; }

    public bool Correction { get; set; }

    public long Revision { get; set; }

    /// <summary>The first day, which is asked for in every form.</summary>
    // No property: the framework would read it while it looks at the form.
    public DateOnly FirstDay() => From ?? throw new Kernel.Exceptions.InvalidInputException("from", Contracts.HallErrorCodes.TextRequired);
}
