-- id: command-injection
-- title: No parameter of the site becomes a part of a command
-- title[zh_CN]: 网站的参数均不会成为系统命令的一部分
-- severity: critical
-- area: website
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d highrisk:6.4.3.3 zicha:RB035
-- key: url method place parameter
-- why: Whoever opens the address runs programs on the server with the rights of the web service: the
--     usual way from a site into the network behind it.
-- why[zh_CN]: 任何能打开该地址的人都能以网站服务的权限在服务器上运行程序，这是从网站进入内网的常见途径。
-- fix: In the code behind {url}, call the program without a shell and give the value of {parameter}
--     as one argument (`execv`, `ProcessBuilder`, `proc_open` with an array), after checking it
--     against what it may be. Proof: {probe}.
-- fix[zh_CN]: 在 {url} 的程序中不经命令解释器直接调用程序，先校验参数 {parameter} 的取值，再将其作为单个参数传入（`execv`、`ProcessBuilder`、以数组调用 `proc_open`）。证据：{probe}。
SELECT url, method, place, parameter, technique, probe, control, evidence FROM web_probes
WHERE class = 'command-injection' AND is_confirmed;
