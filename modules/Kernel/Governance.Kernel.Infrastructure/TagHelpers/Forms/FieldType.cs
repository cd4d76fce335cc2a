namespace Governance.Kernel.Infrastructure.TagHelpers.Forms;

/// <summary>What a field lets one enter.</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    TextArea,

    /// <summary>One of a list.</summary>
    Select,

    /// <summary>Yes or no.</summary>
    Checkbox,

    /// <summary>A password: never written back into the page.</summary>
    Password,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>Words to search for.</summary>
    Search,

    /// <summary>A file.</summary>
    File,
}
