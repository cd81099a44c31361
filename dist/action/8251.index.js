(() => {
'use strict';
const id = 8251;
const ids = [8251];
const modules = {

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TunnelAgent: () => (/* binding */ TunnelAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);



class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    env;
    constructor(env, options = { keepAlive: true, maxSockets: 50 }) {
        super(options);
        this.env = env;
    }
    createConnection(target, connected) {
        const host = target.host ?? 'localhost';
        const port = Number(target.port ?? 443);
        const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(host, port, this.env);
        if (proxy === undefined)
            return super.createConnection(target, connected);
        const failed = connected;
        openTunnel(proxy, `${host}:${String(port)}`, (result) => {
            if (result instanceof Error)
                failed?.(result);
            else {
                const own = { ...target, socket: result, servername: target.servername ?? host };
                connected?.(null, super.createConnection(own) ?? result);
            }
        });
        return undefined;
    }
}
function openTunnel(proxy, target, done) {
    const { protocol, hostname, port, username, password } = proxy;
    const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const request = (protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        method: 'CONNECT',
        host: hostname.replace(/^\[|\]$/g, ''),
        port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
        path: target,
        headers: { host: target, ...(username !== '' && authorization) },
        agent: false,
        timeout: TIMEOUT_MS,
    });
    request.once('connect', ({ statusCode }, socket) => {
        socket.setTimeout(0);
        if (statusCode === 200)
            done(socket);
        else {
            socket.destroy();
            done(refusal(`the proxy refused a tunnel to ${target}: HTTP ${String(statusCode)}`));
        }
    });
    request.once('timeout', () => request.destroy(refusal(`the proxy gave no tunnel to ${target} in time`)));
    request.once('error', done);
    request.end();
}
function refusal(message) {
    return Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
}
const TIMEOUT_MS = 10_000;


/***/ })

};

return { id, ids, modules };
})();
