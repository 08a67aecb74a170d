# SPDX-License-Identifier: Apache-2.0
"""ooxml - what ECMA-376 (part 1; the schemas wml.xsd, dml-chart.xsd, sml.xsd) says of a Word document or a workbook and can be
looked at without Word: which elements stand in which and in what order, that cells and the body end as they must, that rows have
the columns of their tables, that ids are unique, that what is named is there, and that each part has its type and its relations."""
import io
import os
import re
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

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
# What may stand in an element in any order and number.
FREE = {name: set(words.split()) for name, words in {
    "document": "body", "body": "p tbl sectPr", "hdr": "p tbl", "ftr": "p tbl", "tc": "tcPr p tbl",
    "p": "pPr r hyperlink fldSimple bookmarkStart bookmarkEnd", "hyperlink": "r", "fldSimple": "r",
    "r": "rPr t br tab fldChar instrText drawing", "drawing": "", "tblGrid": "gridCol", "tabs": "tab", "fonts": "font",
    "trPr": "cantSplit tblHeader", "rPrDefault": "rPr", "pPrDefault": "pPr", "lvlOverride": "startOverride lvl",
    "compat": "useFELayout compatSetting",
}.items()}
CHART_ORDER = {name: words.split() for name, words in {
    "chartSpace": "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes",
    "chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
    "plotArea": "layout barChart lineChart catAx valAx dTable spPr",
    "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
    "lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
    "ser": "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape",
    "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
    "dLbls": "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
    "catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx "
             "crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl",
    "valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx "
             "crosses crossesAt crossBetween majorUnit minorUnit dispUnits",
    "scaling": "logBase orientation max min",
    "legend": "legendPos legendEntry layout overlay spPr txPr",
    "strRef": "f strCache", "numRef": "f numCache", "strCache": "ptCount pt", "numCache": "formatCode ptCount pt",
    "marker": "symbol size spPr", "externalData": "autoUpdate",
}.items()}
SHEET_ORDER = {name: words.split() for name, words in {
    "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr",
    "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter "
                 "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions "
                 "pageMargins pageSetup headerFooter",
    "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
    "border": "left right top bottom diagonal vertical horizontal", "dataValidation": "formula1 formula2", "c": "f v is",
}.items()}
INLINE_ORDER = {"inline": "extent effectExtent docPr cNvGraphicFramePr graphic".split()}
MANY = {"headerReference", "footerReference", "tr", "tc", "tblStylePr", "style", "abstractNum", "num", "lvl", "lvlOverride", "bookmarkStart",
        "bookmarkEnd", "ser", "dPt", "pt", "axId", "conditionalFormatting"}
FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr", "tbl": "tblPr"}


def local(element, space=W):
    return element.tag[len(space):] if element.tag.startswith(space) else None


def order_faults(name, tree, space=W, orders=ORDER):
    for parent in tree.iter():
        order = orders.get(local(parent, space))
        words = [local(c, space) for c in parent]
        if space == W and local(parent) in FIRST and FIRST[local(parent)] in words[1:]:
            yield f"{name}: {FIRST[local(parent)]} is not the first in {local(parent)}"
        if not order:
            continue
        unknown = [w for w in words if w and w not in order]
        places = [order.index(w) for w in words if w in order]
        if unknown:
            yield f"{name}: {unknown[0]} cannot stand in {local(parent, space)}"
        elif places != sorted(places):
            yield f"{name}: {local(parent, space)} holds {' '.join(w for w in words if w)}"
        twice = [w for w in set(words) if w and words.count(w) > 1 and w not in MANY]
        if twice:
            yield f"{name}: {twice[0]} stands twice in {local(parent, space)}"


def free_faults(name, tree):
    """An element with others in it is one that is known here: what the writers begin to use is looked up in the standard first."""
    for parent in tree.iter():
        word = local(parent)
        words = {local(c) for c in parent} - {None}
        if not word or word in ORDER or not words:
            continue
        if word not in FREE:
            yield f"{name}: it is not known here what stands in {word}"
        elif words - FREE[word]:
            yield f"{name}: {min(words - FREE[word])} cannot stand in {word}"


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


def width_faults(name, tree):
    """The cells of each row, with those that they span, are the columns of the grid, and as wide."""
    for table in tree.iter(W + "tbl"):
        grid = [int(c.get(W + "w")) for c in table.findall(f"{W}tblGrid/{W}gridCol")]
        for row in table.findall(W + "tr"):
            at = 0
            for cell in row.findall(W + "tc"):
                span = cell.find(f"{W}tcPr/{W}gridSpan")
                n = int(span.get(W + "val")) if span is not None else 1
                if int(cell.find(f"{W}tcPr/{W}tcW").get(W + "w")) != sum(grid[at:at + n]):
                    yield f"{name}: a cell is not as wide as its columns"
                at += n
            if at != len(grid):
                yield f"{name}: a row of {at} columns in a table of {len(grid)}"


def name_faults(trees):
    """Styles, numberings and Chinese fonts that are named are there."""
    styles = {e.get(W + "styleId"): e.get(W + "type") for e in trees["word/styles.xml"].iter(W + "style")}
    numbers = {e.get(W + "numId"): e.find(W + "abstractNumId").get(W + "val") for e in trees["word/numbering.xml"].iter(W + "num")}
    abstract = {e.get(W + "abstractNumId") for e in trees["word/numbering.xml"].iter(W + "abstractNum")}
    fonts = {e.get(W + "name") for e in trees["word/fontTable.xml"].iter(W + "font")}
    for name, tree in trees.items():
        for word, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
            for value in {e.get(W + "val") for e in tree.iter(W + word)}:
                if styles.get(value) != kind:
                    yield f"{name}: there is no style {value} of a {kind}"
        for value in {e.get(W + "val") for e in tree.iter(W + "numId")} - {"0"} - set(numbers):
            yield f"{name}: there is no numbering {value}"
        for value in {e.get(W + "eastAsia") for e in tree.iter(W + "rFonts")} - {None} - fonts:
            yield f"{name}: the font {value} is not in the table of fonts"
    for value in set(numbers.values()) - abstract:
        yield f"word/numbering.xml: there is no abstract numbering {value}"
    for value in {e.get(W + "val") for e in trees["word/styles.xml"].iter() if local(e) in ("basedOn", "next", "link")} - set(styles):
        yield f"word/styles.xml: there is no style {value}"
    if trees["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts").get(W + "eastAsia") is None:
        yield "word/styles.xml: no font for Chinese is the default"


def relations(package, name):
    folder, _, file = name.rpartition("/")
    path = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
    if path not in package.namelist():
        return {}
    return {r.get("Id"): os.path.normpath(os.path.join(folder, r.get("Target"))) for r in ET.fromstring(package.read(path))}


def package_faults(package, trees):
    names = package.namelist()
    types = ET.fromstring(package.read("[Content_Types].xml"))
    known = [t.get("PartName") or t.get("Extension") for t in types]
    for name in names:
        if names.count(name) > 1:
            yield f"{name}: the part stands twice"
        if name != "[Content_Types].xml" and "/" + name not in known and name.rpartition(".")[2] not in known:
            yield f"{name}: no content type"
    for name in known:
        if known.count(name) > 1:
            yield f"{name}: two content types"
        if name.startswith("/") and name[1:] not in names:
            yield f"{name}: a content type of no part"
    reached = set(relations(package, "").values())
    for name, tree in trees.items():
        to = relations(package, name)
        reached |= set(to.values())
        for value in {v for e in tree.iter() for k, v in e.attrib.items() if k.startswith(R)} - set(to):
            yield f"{name}: there is no relation {value}"
    for name in reached - set(names):
        yield f"{name}: a relation leads to no part"
    for name in set(names) - reached - {"[Content_Types].xml"}:
        if not name.endswith(".rels"):
            yield f"{name}: no relation leads to the part"


def sheet_faults(name, tree, styles):
    """Rows and cells in their order, cells of a style that is there and of a text that Excel holds."""
    n_styles = len(styles.find(SHEET + "cellXfs"))
    last_row = 0
    for row in tree.iter(SHEET + "row"):
        number, last = int(row.get("r")), 0
        if number <= last_row:
            yield f"{name}: row {number} behind row {last_row}"
        last_row = number
        for cell in row:
            letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            if int(digits) != number or column <= last:
                yield f"{name}: cell {cell.get('r')} is not in its place"
            last = column
            if int(cell.get("s", "0")) >= n_styles:
                yield f"{name}: cell {cell.get('r')} has no style"
            if len("".join(t.text or "" for t in cell.iter(SHEET + "t"))) > 32767:
                yield f"{name}: cell {cell.get('r')} holds more than Excel can"


def workbook_faults(trees):
    names = [s.get("name") for s in trees["xl/workbook.xml"].iter(SHEET + "sheet")]
    if len({n.lower() for n in names}) != len(names):
        yield "xl/workbook.xml: two sheets have one name"
    for name in names:
        if not 1 <= len(name) <= 31 or re.search(r"[\[\]:*?/\\]", name) or name[0] == "'" or name[-1] == "'":
            yield f"xl/workbook.xml: Excel takes no sheet {name!r}"
    styles = trees["xl/styles.xml"]
    for word in "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles":
        if int(styles.find(SHEET + word).get("count")) != len(styles.find(SHEET + word)):
            yield f"xl/styles.xml: {word} are not as many as it says"
    for name, tree in trees.items():
        yield from order_faults(name, tree, SHEET, SHEET_ORDER)
        if name.startswith("xl/worksheets/"):
            yield from sheet_faults(name, tree, styles)


def word_faults(trees):
    for name, tree in trees.items():
        if name.startswith("word/"):
            for look in order_faults, free_faults, id_faults, block_faults, width_faults:
                yield from look(name, tree)
            yield from order_faults(name, tree, CHART, CHART_ORDER)
            yield from order_faults(name, tree, DRAWING, INLINE_ORDER)
    yield from name_faults(trees)


def faults(path):
    """What is wrong in a .docx or .xlsx, as words; nothing is right."""
    found = []
    with zipfile.ZipFile(path) as package:
        trees = {}
        for name in package.namelist():
            if name.endswith(".rels"):
                ids = [r.get("Id") for r in ET.fromstring(package.read(name))]
                found += [f"{name}: a relation's id stands twice"] if len(set(ids)) != len(ids) else []
            elif name.endswith(".xml") and name != "[Content_Types].xml":
                trees[name] = ET.fromstring(package.read(name))
            elif name.endswith(".xlsx"):
                found += [f"{name}: {fault}" for fault in faults(io.BytesIO(package.read(name)))]
        found += package_faults(package, trees)
        found += word_faults(trees) if "word/document.xml" in trees else workbook_faults(trees)
    return sorted(set(found))
