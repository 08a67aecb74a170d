-- id: template-injection
-- title: No parameter of the site is computed by a template
-- title[zh_CN]: 网站的参数不会被模板引擎计算
-- severity: critical
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d zicha:RB035
-- key: url method place parameter
-- why: Template languages reach the server's programs: such a parameter mostly ends in running
--     commands.
-- why[zh_CN]: 模板语言可以触及服务器端程序，这类参数大多最终可执行系统命令。
-- fix: In the code behind {url}, hand the value of {parameter} to the template as data, never as a
--     part of the template's text. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中，将参数 {parameter} 的值作为数据交给模板，不得拼入模板文本。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'template-injection' AND is_confirmed;
