-- id: path-traversal
-- title: No parameter of the site reads files outside it
-- title[zh_CN]: 网站的参数不能读取站外文件
-- severity: critical
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d zicha:RB035
-- key: url method place parameter
-- why: Whoever opens the address can read the server's files: passwords of databases, keys, source
--     code.
-- why[zh_CN]: 任何能打开该地址的人都可以读取服务器上的文件：数据库口令、密钥、源代码。
-- fix: In the code behind {url}, choose the file from a fixed list by {parameter}, never by a path
--     that the visitor writes. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中，用参数 {parameter} 从固定列表中选取文件，不得使用访问者提供的路径。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'path-traversal' AND is_confirmed;
