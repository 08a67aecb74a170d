-- id: reflected-xss
-- title: No parameter of the site comes back as a script
-- title[zh_CN]: 网站的参数不会被当作脚本回显
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB036
-- key: url method place parameter
-- why: A link sent to a clerk runs the sender's script with the clerk's session: it can act and
--     read in the clerk's name.
-- why[zh_CN]: 工作人员点开他人发来的链接，脚本便会以其会话运行，可冒用其身份操作和读取数据。
-- fix: In the page {url}, encode the value of {parameter} for the place where it is written
--     ({technique}): HTML entities in text and attributes, \u escapes in scripts. Proof: {probe}.
-- fix[zh_CN]: 在页面 {url} 中，按输出位置（{technique}）对参数 {parameter} 的值编码：正文和属性用 HTML 实体，脚本中用 \u 转义。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'reflected-xss' AND is_confirmed;
