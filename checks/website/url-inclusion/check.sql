-- id: url-inclusion
-- title: No parameter makes the site fetch an address of the visitor's choice
-- title[zh_CN]: 网站的参数不能使服务器访问访问者指定的地址
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d zicha:RB035
-- key: url method place parameter
-- why: The server asks in the visitor's name, from inside: for systems that only it can reach, and
--     for pages of strangers that it then shows as its own.
-- why[zh_CN]: 服务器代替访问者从内部发出请求：既能访问只有它才能到达的系统，也会把他人的页面当作自己的内容显示。
-- fix: In the code behind {url}, choose the address from a fixed list by {parameter}, and let the
--     server reach no internal addresses. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中，用参数 {parameter} 从固定列表中选取地址，并禁止服务器访问内部地址。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'url-inclusion' AND is_confirmed;
