using System.Text;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Citizens;

public class FileCheckTests
{
    private const string Secret = "GPS 36.88N 118.73E";

    [Fact]
    public void A_photo_loses_where_it_was_taken_and_keeps_which_way_is_up()
    {
        var taken = FileCheck.Check(new UploadedFile("IMG_1.jpg", Pictures.Jpeg(Secret, turn: 6)));

        Encoding.ASCII.GetString(taken.Content).ShouldNotContain("GPS");
        taken.Content.AsSpan().IndexOf("Exif\0\0"u8).ShouldBeGreaterThan(0);
        taken.Content[^2..].ShouldBe([0xFF, 0xD9]);
        FileCheck.Check(new UploadedFile("IMG_1.jpg", taken.Content)).Content.ShouldBe(taken.Content, "cleaning twice changes nothing");
    }

    [Fact]
    public void The_picture_itself_is_untouched()
    {
        var picture = Pictures.Jpeg(null, turn: null);

        FileCheck.Check(new UploadedFile("a.jpeg", picture)).Content.ShouldBe(picture);
    }

    [Fact]
    public void What_lies_behind_the_end_goes()
    {
        byte[] content = [.. Pictures.Jpeg(null, turn: null), .. Encoding.ASCII.GetBytes("ftyp video " + Secret)];

        Encoding.ASCII.GetString(FileCheck.Check(new UploadedFile("a.jpg", content)).Content).ShouldNotContain("GPS");
    }

    [Fact]
    public void Texts_of_a_png_and_camera_notes_of_a_webp_go()
    {
        var png = Pictures.Png(Secret);
        var webP = Pictures.WebP(Secret);

        Encoding.ASCII.GetString(FileCheck.Check(new UploadedFile("a.png", png)).Content).ShouldNotContain("GPS");
        var cleaned = FileCheck.Check(new UploadedFile("a.webp", webP)).Content;
        Encoding.ASCII.GetString(cleaned).ShouldNotContain("GPS");
        BitConverter.ToInt32(cleaned, 4).ShouldBe(cleaned.Length - 8);
    }

    [Theory]
    [InlineData("photo.jpg", "MZ\u0090\0program", "Complaints:FileTypeUnknown")]
    [InlineData("photo.png", "<!DOCTYPE html><script>alert(1)</script>", "Complaints:FileTypeUnknown")]
    [InlineData("photo.jpg", "#!/bin/sh\nrm", "Complaints:FileTypeUnknown")]
    [InlineData("photo.jpg", "%PDF-1.7\n%%EOF", "Complaints:FileNameDisagrees")]
    [InlineData("photo.pdf.exe", "%PDF-1.7\n%%EOF", "Complaints:FileNameDisagrees")]
    [InlineData("photo.jpg", "", "Complaints:FileEmpty")]
    public void What_is_no_photo_or_paper_is_named_and_refused(string name, string content, string code) =>
        Should.Throw<InvalidInputException>(() => FileCheck.Check(new UploadedFile(name, Encoding.Latin1.GetBytes(content)))).Code.ShouldBe(code);

    [Fact]
    public void A_huge_file_is_refused_and_a_broken_picture_too()
    {
        var huge = Pictures.Jpeg(null, turn: null).Concat(new byte[FileCheck.MaxBytes]).ToArray();

        Should.Throw<InvalidInputException>(() => FileCheck.Check(new UploadedFile("a.jpg", huge))).Code.ShouldBe("Complaints:FileTooLarge");
        Should.Throw<InvalidInputException>(() => FileCheck.Check(new UploadedFile("a.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1]))).Code.ShouldBe("Complaints:FileTypeUnknown");
        Should.Throw<InvalidInputException>(() => FileCheck.Check(null)).Code.ShouldBe("Complaints:FileEmpty");
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\windows\\a.pdf", "a.pdf")]
    [InlineData("", "photo.pdf")]
    public void A_name_is_no_path(string name, string safe) =>
        FileCheck.Check(new UploadedFile(name, "%PDF-1.7\n%%EOF"u8.ToArray())).Name.ShouldBe(safe);

    [Fact]
    public void A_document_that_unpacks_to_a_huge_one_is_refused() =>
        Should.Throw<InvalidInputException>(() => FileCheck.Check(new UploadedFile("a.docx", Pictures.Bomb()))).Code.ShouldBe("Complaints:FileTypeUnknown");
}
