namespace Governance.Halls.Pages.Halls.Book;

/// <summary>A form that changes an entry of the hall book.</summary>
internal interface IChangeForm
{
    ChangeInput Input { get; }
}
