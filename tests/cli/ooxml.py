# SPDX-License-Identifier: Apache-2.0
"""ooxml - what ECMA-376 (part 1, the schema wml.xsd) says of a Word document and can be looked at without Word: the order
of elements within their parents, that cells and the body end as they must, and that ids are unique."""
import re
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

# Sequences of the schema: children come in this order, each but those of MANY at most once.
ORDER = {name: words.split() for name, words in {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku "
           "wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
           "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing "
           "w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
             "tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
              "noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose "
             "personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "num": "abstractNumId lvlOverride",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "numPr": "ilvl numId ins",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top start left bottom end right insideH insideV",
    "tcBorders": "top start left bottom end right insideH insideV tl2br tr2bl",
    "tblCellMar": "top start left bottom end right",
    "docDefaults": "rPrDefault pPrDefault",
    "styles": "docDefaults latentStyles style",
    "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape "
                "printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts "
                "saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop "
                "hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles "
                "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting "
                "documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit "
                "hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
                "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing "
                "displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin "
                "drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl "
                "printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema "
                "saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving "
                "saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
                "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions "
                "readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator",
}.items()}
MANY = {"headerReference", "footerReference", "tr", "tc", "tblStylePr", "style", "abstractNum", "num", "lvl", "lvlOverride", "bookmarkStart",
        "bookmarkEnd"}
FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr", "tbl": "tblPr"}


def local(element):
    return element.tag[len(W):] if element.tag.startswith(W) else None


def order_faults(name, tree):
    for parent in tree.iter():
        order = ORDER.get(local(parent))
        words = [local(c) for c in parent]
        if local(parent) in FIRST and FIRST[local(parent)] in words[1:]:
            yield f"{name}: {FIRST[local(parent)]} is not the first in {local(parent)}"
        if not order:
            continue
        unknown = [w for w in words if w and w not in order]
        places = [order.index(w) for w in words if w in order]
        if unknown:
            yield f"{name}: {unknown[0]} cannot stand in {local(parent)}"
        elif places != sorted(places):
            yield f"{name}: {local(parent)} holds {' '.join(w for w in words if w)}"
        twice = [w for w in set(words) if w and words.count(w) > 1 and w not in MANY]
        if twice:
            yield f"{name}: {twice[0]} stands twice in {local(parent)}"


def id_faults(name, tree):
    for what, key in ((W + "bookmarkStart", W + "id"), (W + "bookmarkStart", W + "name"), (W + "abstractNum", W + "abstractNumId"),
                      (W + "num", W + "numId"), (W + "style", W + "styleId"), (DRAWING + "docPr", "id")):
        ids = [e.get(key) for e in tree.iter(what)]
        if len(set(ids)) != len(ids) or None in ids:
            yield f"{name}: {what.rpartition('}')[2]} has the same {key.rpartition('}')[2]} twice, or none"
    starts, ends = ([e.get(W + "id") for e in tree.iter(W + k)] for k in ("bookmarkStart", "bookmarkEnd"))
    if sorted(starts) != sorted(ends):
        yield f"{name}: a bookmark has no end, or an end has no bookmark"
    for e in tree.iter(W + "bookmarkStart"):
        if len(e.get(W + "name")) > 40:
            yield f"{name}: Word cuts a bookmark's name at 40 letters: {e.get(W + 'name')}"


def block_faults(name, tree):
    for cell in tree.iter(W + "tc"):
        if not len(cell) or local(cell[-1]) != "p":
            yield f"{name}: a cell does not end with a paragraph"
    for table in tree.iter(W + "tbl"):
        if table.find(W + "tblPr") is None or table.find(W + "tblGrid") is None or table.find(W + "tr") is None:
            yield f"{name}: a table without properties, grid or rows"
    body = tree.find(W + "body")
    if body is not None and local(body[-1]) != "sectPr":
        yield f"{name}: the body does not end with the properties of its last section"
    if body is not None and any(local(a) == local(b) == "tbl" for a, b in zip(body, body[1:])):
        yield f"{name}: two tables touch, which Word joins"
    for e in tree.iter():
        for key, value in e.attrib.items():
            if key == W + "val" and local(e) in ("sz", "szCs", "outlineLvl", "numId", "ilvl") and not re.fullmatch(r"\d+", value):
                yield f"{name}: {local(e)} is no number: {value}"


def faults(path):
    """What is wrong in a .docx, as words; nothing is right."""
    found = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            tree = ET.fromstring(package.read(name))
            if name.endswith(".rels"):
                ids = [r.get("Id") for r in tree]
                found += [f"{name}: a relation's id stands twice"] if len(set(ids)) != len(ids) else []
            elif name.startswith("word/"):
                for look in order_faults, id_faults, block_faults:
                    found += look(name, tree)
    return sorted(set(found))
