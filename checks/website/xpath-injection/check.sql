-- id: xpath-injection
-- title: No parameter of the site becomes a part of a question to XML
-- title[zh_CN]: 网站的参数均不会成为 XML 查询的一部分
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB035
-- key: url method place parameter
-- why: Whoever opens the address can read the whole XML document behind it, accounts included.
-- why[zh_CN]: 任何能打开该地址的人都可以读取其背后的整个 XML 文档，包括账号。
-- fix: In the code behind {url}, give the value of {parameter} to XPath as a variable
--     (`XPathVariableResolver`, `$name`), never joined into the text. Proof: {probe} against {control}.
-- fix[zh_CN]: 在 {url} 的程序中，将参数 {parameter} 的值以变量方式（`XPathVariableResolver`、`$name`）交给 XPath，不得拼接进表达式。证据：{probe}，对照：{control}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'xpath-injection' AND is_confirmed;
