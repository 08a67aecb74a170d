-- id: open-redirect
-- title: No parameter of the site leads visitors to other hosts
-- title[zh_CN]: 网站的参数不能把访问者引向其他主机
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d zicha:RB036
-- key: url method place parameter
-- why: A link that begins with the site's own name ends on a forged log-in page.
-- why[zh_CN]: 以本站域名开头的链接最终会打开伪造的登录页面。
-- fix: In the code behind {url}, redirect only to paths of the site or to a fixed list of hosts,
--     whatever {parameter} says. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中，无论参数 {parameter} 取何值，都只跳转到本站路径或固定列表中的主机。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'open-redirect' AND is_confirmed;
