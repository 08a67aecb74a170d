-- id: header-injection
-- title: No parameter of the site writes headers of the answer
-- title[zh_CN]: 网站的参数不能写入响应头
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d zicha:RB036
-- key: url method place parameter
-- why: A link can set cookies in the visitor's browser, or put a page of the sender's into a cache
--     that all visitors get.
-- why[zh_CN]: 一个链接就可以在访问者浏览器中设置 Cookie，或把伪造页面放进所有访问者共用的缓存。
-- fix: In the code behind {url}, remove line ends from {parameter} before it is written into a
--     header. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中，参数 {parameter} 写入响应头之前应去除换行符。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'header-injection' AND is_confirmed;
